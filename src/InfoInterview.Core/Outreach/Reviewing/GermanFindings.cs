using InfoInterview.Rules;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>What the rules say of a German message, in German; they address the writer as Sie.</summary>
internal static class GermanFindings
{
    public static FindingPhrases Phrases { get; } = new(
        """
        @ is not to be contacted: @. = @ möchte nicht angeschrieben werden (@).
        Let it rest, and turn to somebody else. = Lassen Sie es ruhen und wenden Sie sich an jemand anderen.
        "@" may be read as @. = „@“ lässt sich so lesen: @.
        "@" @, and this is a request for advice. = „@“ @, und dies ist eine Bitte um Rat.
        asks whether there is work to be had = fragt nach freien Stellen
        asks for a place = bittet um einen Platz
        asks to be recommended for a job = bittet um eine Empfehlung für eine Stelle
        asks to have an application passed on = bittet darum, eine Bewerbung weiterzugeben
        asks to be thought of for a job = bittet darum, bei einer Stelle bedacht zu werden
        asks for a word with those who hire = bittet um ein Wort bei denen, die einstellen
        offers to work for them = bietet an, dort zu arbeiten
        asks for the way into their organisation = fragt nach dem Weg in das Haus
        asks for a job = bittet um eine Stelle
        asking whether there is work to be had = als Frage nach freien Stellen
        asking for a place = als Bitte um einen Platz
        asking to be recommended for a job = als Bitte um eine Empfehlung für eine Stelle
        asking to have an application passed on = als Bitte, eine Bewerbung weiterzugeben
        asking to be thought of for a job = als Bitte, bei einer Stelle bedacht zu werden
        asking for a word with those who hire = als Bitte um ein Wort bei denen, die einstellen
        offering to work for them = als Angebot, dort zu arbeiten
        asking for the way into their organisation = als Frage nach dem Weg in das Haus
        asking for a job = als Bitte um eine Stelle
        Ask how they see the field, or what they would do in your place. Work may come of it later, never in the first message. = Fragen Sie, wie man das Fach dort sieht oder was man an Ihrer Stelle täte. Eine Stelle kann später daraus werden, nie in der ersten Nachricht.
        "@" demands something before they have read a word. = „@“ fordert etwas, bevor ein Wort gelesen ist.
        Say what you would like to ask about, and leave dates, deadlines and jobs out. = Sagen Sie, worum es geht, und lassen Sie Termine, Fristen und Stellen weg.
        "@" leaves them one time, which may not suit. = „@“ lässt nur einen Termin, und der passt vielleicht nicht.
        Offer two or three times on different days, or ask when it would suit them. = Bieten Sie zwei oder drei Termine an verschiedenen Tagen an, oder fragen Sie, wann es passt.
        The message asks for nothing, so there is nothing to say yes to. = Die Nachricht bittet um nichts, und so kann niemand Ja sagen.
        Ask plainly: would they talk with you for 15 or 20 minutes in the coming weeks? = Fragen Sie offen, ob in den kommenden Wochen ein Gespräch von 15 oder 20 Minuten möglich wäre.
        The message has @ words; @ is as much as is gladly read. = Die Nachricht hat @ Wörter; gern gelesen werden höchstens @.
        Keep who you are, why them, and the question. The rest is for the conversation. = Behalten Sie, wer Sie sind, warum Sie gerade dort fragen, und die Frage. Der Rest gehört ins Gespräch.
        The message has @ words, fewer than the @ that all its parts need. = Die Nachricht hat @ Wörter, weniger als die @, die alle ihre Teile brauchen.
        Say in a sentence each who you are, why you ask them, and what you would like to learn. = Sagen Sie in je einem Satz, wer Sie sind, warum Sie gerade dort fragen und was Sie erfahren möchten.
        The note has @ characters; LinkedIn takes @. = Die Notiz hat @ Zeichen; LinkedIn nimmt @.
        Keep one sentence on why them and one question; the rest can follow once you are connected. = Behalten Sie einen Satz zum Grund und eine Frage; der Rest kann folgen, wenn Sie vernetzt sind.
        The message does not offer to fit around their schedule. = Die Nachricht bietet nicht an, sich nach dem anderen Kalender zu richten.
        Add half a sentence, such as "at whatever time suits you". = Ein halber Satz genügt, etwa „ich richte mich ganz nach Ihnen“.
        "@" would fit anybody. = „@“ würde auf alle passen.
        Name one thing they said, wrote or made, and what it changed for you. = Nennen Sie etwas, das gesagt, geschrieben oder gebaut wurde, und was es für Sie verändert hat.
        "@" greets somebody else: this goes to @. = „@“ begrüßt jemand anderen: Dies geht an @.
        Greet @. = Begrüßen Sie @.
        "@" guesses a title that is not on record for @. = „@“ rät eine Anrede, die für @ nicht verzeichnet ist.
        Use the full name, "Dear @", until you know how they wish to be addressed. = Nehmen Sie den vollen Namen, „Guten Tag @“, bis Sie die gewünschte Anrede kennen.
        The e-mail has no subject. = Die E-Mail hat keinen Betreff.
        Say in a few words who writes and what about, such as "Teacher exploring museum education: 20 minutes of advice?" = Sagen Sie in wenigen Worten, wer schreibt und worum es geht, etwa „Bitte um ein Gespräch zur Museumspädagogik“.
        "@" claims an exchange or a business that there has not been. = „@“ gibt einen Austausch oder ein Geschäft vor, das es nicht gab.
        Say plainly that you are asking for advice; whoever opens a message under false colours does not answer it. = Sagen Sie offen, dass Sie um Rat bitten; wer eine Nachricht unter falscher Flagge öffnet, beantwortet sie nicht.
        The message does not say who you are. = Die Nachricht sagt nicht, wer Sie sind.
        One sentence will do: your name, what you do or study, and where. = Ein Satz genügt: Ihr Name, was Sie tun oder studieren, und wo.
        "@" was told to you in confidence by somebody else. = „@“ hat Ihnen jemand anderes im Vertrauen gesagt.
        Leave it out, or ask whoever told you whether you may say it. = Lassen Sie es weg, oder fragen Sie, ob Sie es sagen dürfen.
        The @ still holds the placeholder "@". = Im @ steht noch der Platzhalter „@“.
        Put in what belongs there, or take out the words that need it. = Setzen Sie ein, was dorthin gehört, oder streichen Sie die Worte, die es brauchen.
        Something is missing after "@" in the @: a field was empty when the message was filled. = Nach „@“ fehlt etwas (@): Ein Feld war leer, als die Nachricht ausgefüllt wurde.
        Put in what belongs there, or write the sentence without it. = Setzen Sie ein, was dorthin gehört, oder schreiben Sie den Satz ohne es.
        The thank-you names nothing from the conversation. = Der Dank nennt nichts aus dem Gespräch.
        Name one thing they said that stayed with you, and what you will do with it. = Nennen Sie einen Punkt, der Ihnen geblieben ist, und was Sie damit tun werden.
        The message wishes for a conversation without asking for it, so they do not know what to answer. = Die Nachricht wünscht ein Gespräch, ohne darum zu bitten, und so bleibt offen, was zu antworten wäre.
        Turn the wish into a question: "Would you have 20 minutes in the next two weeks?" = Machen Sie aus dem Wunsch eine Frage: „Hätten Sie in den nächsten zwei Wochen 20 Minuten?“
        "@" reads as pressure. = „@“ liest sich wie Druck.
        Take it out, and leave them an easy way to say no: people come back to whoever made that easy. = Streichen Sie es, und machen Sie ein Nein leicht: Wer das tut, bekommt eher ein Ja.
        "@" is a second favour beside the conversation. = „@“ ist eine zweite Bitte neben dem Gespräch.
        Ask for the conversation alone. What else would help is easier to grant once you have met. = Bitten Sie nur um das Gespräch. Was sonst helfen würde, gewährt man leichter, wenn man sich kennt.
        "@" is how a circular begins. = „@“: So beginnt ein Rundschreiben.
        Find out the name; a message to nobody in particular is answered by nobody. = Finden Sie den Namen heraus; wer niemanden anspricht, dem antwortet niemand.
        The message goes to @ people at once. = Die Nachricht geht an @ Personen zugleich.
        Write to each of them alone; everybody leaves a message to many to the others. = Schreiben Sie jeder einzeln; bei einer Nachricht an viele verlassen sich alle auf die anderen.
        The message could go to anybody: it does not say why you ask this person. = Die Nachricht könnte an alle gehen: Sie sagt nicht, warum Sie gerade hier fragen.
        The message could go to anybody: it names nothing of @'s work. = Die Nachricht könnte an alle gehen: Sie nennt nichts von der Arbeit von @.
        You noted "@": say so in the message. = Sie haben sich „@“ notiert: Schreiben Sie es in die Nachricht.
        Which talk, article or project of theirs made you write, or who sent you? One sentence about it is enough. = Welcher Vortrag, Artikel oder welches Projekt war der Anlass, oder wer hat Sie geschickt? Ein Satz darüber genügt.
        "@" shouts. = „@“ schreit.
        Use ordinary letters, and a question mark at most. = Schreiben Sie in gewöhnlichen Buchstaben, mit höchstens einem Fragezeichen.
        @ makes a request for advice look like an application. = @ lässt eine Bitte um Rat wie eine Bewerbung aussehen.
        Leave it out for now; a link to your profile in the signature tells enough. Send it if they ask. = Lassen Sie es vorerst weg; ein Link zum Profil unter dem Namen sagt genug. Schicken Sie es, wenn man danach fragt.
        The message does not say thank you. = Die Nachricht sagt nicht Danke.
        A line is enough: thank them for considering it, or for the time they gave. = Eine Zeile genügt: ein Dank im Voraus oder für die geschenkte Zeit.
        The follow-up has @ words, and the request had @. = Das Nachfassen hat @ Wörter, und die Anfrage hatte @.
        Two or three sentences are enough: what you asked, why it still matters to you, and that no is fine. = Zwei oder drei Sätze genügen: worum Sie gebeten haben, warum es Ihnen noch wichtig ist, und dass ein Nein in Ordnung ist.
        The message ends without a closing and your name. = Die Nachricht endet ohne Gruß und Ihren Namen.
        End with a line such as "Kind regards" and your full name under it. = Schließen Sie mit einer Zeile wie „Herzliche Grüße“ und Ihrem vollen Namen darunter.
        The message does not say how long the talk would take. = Die Nachricht sagt nicht, wie lange das Gespräch dauern würde.
        Ask for 15 to 20 minutes: a small, clear favour is easy to grant. = Bitten Sie um 15 bis 20 Minuten: Eine kleine, klare Bitte ist leicht zu erfüllen.
        The message asks for @ minutes, which is a lot for a first talk. = Die Nachricht bittet um @ Minuten, und das ist viel für ein erstes Gespräch.
        Ask for 15 to 20 minutes; a good talk may run on if both wish. = Bitten Sie um 15 bis 20 Minuten; ein gutes Gespräch darf länger werden, wenn beide mögen.
        The subject has @ characters, and will be cut off. = Der Betreff hat @ Zeichen und wird abgeschnitten.
        "@" tells neither who writes nor what about. = „@“ sagt weder, wer schreibt, noch worum es geht.
        Name yourself or the matter in about 60 characters: your field, their talk, who sent you. = Nennen Sie in etwa 60 Zeichen sich oder die Sache: Ihr Fach, den Vortrag, wer Sie geschickt hat.
        subject = Betreff
        body = Text
        """);
}
