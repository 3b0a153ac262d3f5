using InfoInterview.Outreach.Slots;

namespace InfoInterview.Tests.Outreach;

/// <summary>What people type, and what stands in the sentence.</summary>
public sealed class SlotTests
{
    [Theory]
    [InlineData("I am apprentice welder", "an apprentice welder")]
    [InlineData("Junior nursing student at Ohio State", "a junior nursing student at Ohio State")]
    [InlineData("UX designer, 2 yrs, laid off in January", "a UX designer")]
    [InlineData("second year dental hygiene student!! (if i pass lol)", null)]
    [InlineData("history graduate, currently temping", "a history graduate, currently temping")]
    [InlineData("MBA student", "an MBA student")]
    [InlineData("university student", "a university student")]
    [InlineData("8th grade teacher", "an 8th grade teacher")]
    [InlineData("a senior in environmental engineering.", "a senior in environmental engineering")]
    [InlineData("studying nursing", "studying nursing")]
    [InlineData("between jobs", "between jobs")]
    [InlineData("retired", "retired")]
    [InlineData("2L at CU Boulder", "a 2L at CU Boulder")]
    public void What_one_is_stands_after_I_am(string typed, string? expected) => Phrase(SlotKind.Status, typed).Should().Be(expected);

    [Theory]
    [InlineData("your kitchen, 2pm", "Where: Your kitchen")]
    [InlineData("Friday, your office", "Where: Your office")]
    [InlineData("zoom, i'll send the link", "Where: Zoom (I'll send the link)")]
    [InlineData("I'll call you", "How: I'll call you")]
    [InlineData("Zoom, she sends the link", "Where: Zoom (you'll send the link)")]
    [InlineData("his yard outside Ardfinnan, 7 in the mornin, bring boots", "Where: Your yard outside Ardfinnan")]
    [InlineData("MS Teams, 4.30 pm IST", "Where: MS Teams")]
    [InlineData("She's calling my landline", "How: You're calling my landline")]
    [InlineData("cafe on st-viateur", "Where: Cafe on St-Viateur")]
    [InlineData("room 214 after 3rd period", "Where: Room 214")]
    public void A_place_says_no_time_and_who_calls(string typed, string? expected) => Sentence(SlotKind.Place, typed).Should().Be(expected);

    [Theory]
    [InlineData("graduated from UCD in May", "I graduated from UCD in May.")]
    [InlineData("i work in a warehouse but want out!!", "I work in a warehouse but want out.")]
    public void What_one_is_may_be_a_sentence(string typed, string expected) => Sentence(SlotKind.Status, typed).Should().Be(expected);

    [Theory]
    [InlineData("I really loved your talk on burnout!!", "your talk on burnout")]
    [InlineData("I really loved your talk!!", null)]
    [InlineData("Her talk on crop insurance, she used satellite rainfall! I watched it twice", "your talk on crop insurance")]
    [InlineData("SHE TOLD A FARMER NOT TO BUY", null)]
    [InlineData("you spoke at my college about fraud", "your talk at my college about fraud")]
    [InlineData("Your talk on permitting", "your talk on permitting")]
    [InlineData("talk on burnout", "your talk on burnout")]
    [InlineData("her TED talk", "your TED talk")]
    [InlineData("The bridge project your students did", "the bridge project your students did")]
    [InlineData("how you run your crew", "how you run your crew")]
    [InlineData("the way you teach estimation", "the way you teach estimation")]
    public void What_one_admires_stands_after_because_of(string typed, string? expected) =>
        Phrase(SlotKind.Admired, typed).Should().Be(expected);

    [Theory]
    [InlineData("Your talk on burnout was great!!!", "Your talk on burnout was great.")]
    public void What_one_admires_may_be_a_sentence(string typed, string expected) =>
        Sentence(SlotKind.Admired, typed).Should().Be(expected);

    [Theory]
    [InlineData("What is it like to work in the ICU?", "what it's like to work in the ICU")]
    [InlineData("How do I get into UX?", "how to get into UX")]
    [InlineData("I want to learn about HVAC", "HVAC")]
    [InlineData("Nursing", "nursing")]
    [InlineData("UX Research", "UX research")]
    [InlineData("become a pilot", "becoming a pilot")]
    [InlineData("to run a small shop", "running a small shop")]
    [InlineData("Medicaid billing", "Medicaid billing")]
    [InlineData("running your own shop", "running my own shop")]
    public void A_topic_stands_after_about(string typed, string expected) => Phrase(SlotKind.Topic, typed).Should().Be(expected);

    /// <summary>A list, a question, two sentences, a shout: no part of it stands in any letter.</summary>
    [Theory]
    [InlineData("How did you get started?")]
    [InlineData("i dont know what i want yet")]
    [InlineData("1) how to choose a topic 2) whether a gap matters")]
    [InlineData("reel length. cover letters. do people read them")]
    [InlineData("exam strategy, which one should I face first")]
    [InlineData("music licensing, liability waivers")]
    [InlineData("what tickets do I need, and is it worth it")]
    [InlineData("how one is promoted; and whether the course is worth it")]
    [InlineData("COMMISSION OR SALARY IN YOUR TRADE")]
    [InlineData("foundation year in hospital")]
    public void A_topic_that_is_several_things_or_none_is_asked_back(string typed)
    {
        var slot = SlotReader.Read(SlotKind.Topic, typed, "en");
        (slot.Phrase, slot.Sentence, slot.IsDoubtful).Should().Be((null, null, true));
    }

    [Theory]
    [InlineData("@ UPS", "UPS")]
    [InlineData("riverside methodist hospital", "Riverside Methodist Hospital")]
    [InlineData("University of Oslo", "the University of Oslo")]
    [InlineData("The Bronx High School of Science", "the Bronx High School of Science")]
    [InlineData("Acme, Inc.", "Acme, Inc.")]
    [InlineData("freelance", null)]
    public void An_employer_stands_after_at(string typed, string? expected) => Phrase(SlotKind.Organization, typed).Should().Be(expected);

    [Theory]
    [InlineData("that new grads burn out", "your point that new grads burn out")]
    [InlineData("Never skip the log", "your advice never to skip the log")]
    [InlineData("dont rush your ratings", "your advice not to rush my ratings")]
    [InlineData("you said insurance is what kills people", "your point that insurance is what kills people")]
    [InlineData("Night shift", "what you said about night shift")]
    [InlineData("Never bid a job you haven't walked", "your advice never to bid a job I haven't walked")]
    [InlineData("\"Materiality is a judgment\"", "your point that materiality is a judgment")]
    [InlineData("how tired everyone is", "what you told me about how tired everyone is")]
    [InlineData("Do not sell the reaction, sell the question.", "your advice not to sell the reaction but to sell the question")]
    [InlineData("She said don't show the whole step, do it a little wrong",
        "your advice not to show the whole step but to do it a little wrong")]
    [InlineData("sell the backup not the tractor", "your advice to sell the backup, not the tractor")]
    [InlineData("get your permit right away even if you're job doesn't ask for it",
        "your advice to get my permit right away even if my job doesn't ask for it")]
    [InlineData("cut reel to 70 sec", null)]
    [InlineData("In ward round, if you don't know, say so", null)]
    [InlineData("heat loss calc first. always. dont touch a pipe", null)]
    public void A_point_stands_after_about(string typed, string? expected) => Phrase(SlotKind.Point, typed).Should().Be(expected);

    [Theory]
    [InlineData("Local 134", "We have Local 134 in common.")]
    [InlineData("A love of Eavan Boland", "We share a love of Eavan Boland.")]
    [InlineData("both from Kotzebue", "We're both from Kotzebue.")]
    [InlineData("my daughter's school", null)]
    public void What_the_two_share_is_a_sentence(string typed, string? expected) => Sentence(SlotKind.Shared, typed).Should().Be(expected);

    [Theory]
    [InlineData("passed my final", "I passed my final.")]
    [InlineData("still waiting to hear back", "I'm still waiting to hear back.")]
    [InlineData("It worked!", "It worked.")]
    [InlineData("dont know yet", "I don't know yet.")]
    [InlineData("Did it matter? It did.", "Did it matter? It did.")]
    [InlineData("first solo!!", null)]
    public void Ones_own_news_gets_its_subject_or_is_asked_back(string typed, string? expected) =>
        Sentence(SlotKind.Own, typed).Should().Be(expected);

    [Theory]
    [InlineData(SlotKind.Advice, "shadow on nights", "that I shadow on nights")]
    [InlineData(SlotKind.Advice, "Writing one pagers", "writing one-pagers")]
    [InlineData(SlotKind.Promise, "To introduce me to the night manager", "your offer to introduce me to the night manager")]
    [InlineData(SlotKind.Promise, "Sending me the calendar", "your offer to send me the calendar")]
    [InlineData(SlotKind.Offered, "sous chef", "the position of sous chef")]
    [InlineData(SlotKind.Offered, "Externship in your chambers", "an externship in your chambers")]
    [InlineData(SlotKind.Loss, "Your husbands passing", "your husband's passing")]
    [InlineData(SlotKind.Honor, "on your retention", "your retention")]
    [InlineData(SlotKind.Honor, "captain upgrade", "your captain upgrade")]
    [InlineData(SlotKind.Post, "estimator opening", "the estimator opening")]
    [InlineData(SlotKind.Post, "case manager", "the position of case manager")]
    [InlineData(SlotKind.Goal, "whether to move into research", "to decide whether to move into research")]
    [InlineData(SlotKind.Goal, "open my own place", "to open my own place")]
    [InlineData(SlotKind.Path, "She went from med-surg to the ICU", "how you went from med-surg to the ICU")]
    [InlineData(SlotKind.Path, "started as a helper at 17", "how you started as a helper at 17")]
    [InlineData(SlotKind.Found, "youtube", "on YouTube")]
    [InlineData(SlotKind.Found, "Museums Association website", "through the Museums Association website")]
    [InlineData(SlotKind.Organization, "Kowalski & sons electric", "Kowalski & Sons Electric")]
    [InlineData(SlotKind.Organization, "US Fish & Wildlife Service", "the US Fish & Wildlife Service")]
    [InlineData(SlotKind.Offered, "part time supervisor", "the position of part-time supervisor")]
    [InlineData(SlotKind.Loss, "her mom passed away, it was on her facebook", "the death of your mom")]
    [InlineData(SlotKind.Promise, "sit in on a hearing", "your offer to let me sit in on a hearing")]
    [InlineData(SlotKind.Handed, "our volunteer coordinator", "your volunteer coordinator")]
    [InlineData(SlotKind.Said, "she said \"call me after April 30\"", "Call me after April 30")]
    [InlineData(SlotKind.Path, "that he was a plumber til 2014 and then went all in on heat pumps", "how you went all in on heat pumps")]
    [InlineData(SlotKind.Path, "She was in Clariant for 5 yrs. and then came back", "how you came back")]
    [InlineData(SlotKind.Admired, "the elevator in the old theatre", "your work on the elevator in the old theatre")]
    [InlineData(SlotKind.Admired, "His evidence to the committee, in particular the passage on costs", "your evidence to the committee")]
    [InlineData(SlotKind.Honor, "President-elect of the society", "becoming President-elect of the society")]
    [InlineData(SlotKind.Honor, "Became consultant pharmacist", "becoming a consultant pharmacist")]
    [InlineData(SlotKind.Help, "A vocabulary for what I was doing", "giving me a vocabulary for what I was doing")]
    [InlineData(SlotKind.Help, "Permission, mostly.", "giving me permission")]
    [InlineData(SlotKind.Help, "Confidence to report negative results", "giving me the confidence to report negative results")]
    [InlineData(SlotKind.Handed, "his daughter Niamh shes does all the quotes", "your daughter Niamh")]
    [InlineData(SlotKind.Loss, "Her husband, Mr. Peter Shaw", "your husband")]
    [InlineData(SlotKind.Promise, "that she will send me the packet", "your offer to send me the packet")]
    [InlineData(SlotKind.Offered, "Two-year position, starting in May", "a two-year position")]
    [InlineData(SlotKind.Event, "West African Actuarial Forum", "the West African Actuarial Forum")]
    [InlineData(SlotKind.Advice, "take a photo of everything before you close the wall",
        "that I take a photo of everything before I close the wall")]
    [InlineData(SlotKind.Organization, "Parkinsons dance group at the Akron Y", "the Parkinson's dance group at the Akron Y")]
    [InlineData(SlotKind.Organization, "hospital of Bradford, microbiology", "the hospital in Bradford")]
    public void A_fact_is_mended_where_only_one_thing_can_be_meant(object kind, string typed, string expected) =>
        Phrase((SlotKind)kind, typed).Should().Be(expected);

    [Theory]
    [InlineData(SlotKind.Admired, "Harbor Bridge retrofit", FactDoubt.Shape)]
    [InlineData(SlotKind.Handed, "he forwarded it", FactDoubt.Shape)]
    [InlineData(SlotKind.Said, "I can do 15 min on a Friday", FactDoubt.Yes)]
    [InlineData(SlotKind.Said, "crunch til oct", FactDoubt.Note)]
    [InlineData(SlotKind.Admired, "the video where she lets that boy hold the mirror so he is calm", FactDoubt.OfThem)]
    [InlineData(SlotKind.Offered, "SALES REP, ESPERANCE PATCH", FactDoubt.Shouted)]
    [InlineData(SlotKind.Honor, "won the award at the cgas", FactDoubt.Word)]
    [InlineData(SlotKind.Own, "dialogue isnt what i want + pays less", FactDoubt.Note)]
    [InlineData(SlotKind.Own, "Thesis submitted, viva scheduled on 14th", FactDoubt.Note)]
    [InlineData(SlotKind.Own, "took photos of every job, have them all in folders", FactDoubt.Glued)]
    [InlineData(SlotKind.Outcome, "grand, rang her twice no answer then she rang me back", FactDoubt.Glued)]
    [InlineData(SlotKind.Outcome, "SO good, he talked for 50 minutes", FactDoubt.Glued)]
    [InlineData(SlotKind.Own, "I have moved to pricing team", FactDoubt.Article)]
    [InlineData(SlotKind.Goal, "I want understand how to enter in hospital", FactDoubt.Slip)]
    [InlineData(SlotKind.Path, "that you had to do the exams and didn't gave up", FactDoubt.Slip)]
    [InlineData(SlotKind.PointOfOther, "most failed inspections is just insulation", FactDoubt.Slip)]
    [InlineData(SlotKind.Thought, "I am very happy for you, you deserve it", FactDoubt.Glued)]
    [InlineData(SlotKind.Own, "My husband's ill and he needs me, that's all", FactDoubt.Glued)]
    [InlineData(SlotKind.OfIt, "She complained that nobody has the data", FactDoubt.Shape)]
    public void What_is_not_certain_is_asked_back_with_its_reason(object kind, string typed, object why)
    {
        var slot = SlotReader.Read((SlotKind)kind, typed, "en");
        (slot.Phrase, slot.Sentence, slot.IsDoubtful, slot.Why, slot.Proposal).Should().Be((null, null, true, (FactDoubt)why, null));
    }

    /// <summary>What is told of the reader is told to them, where nobody else can be meant.</summary>
    [Theory]
    [InlineData("She said the board keeps asking her for numbers and she hates numbers",
        "You said the board keeps asking you for numbers and you hate numbers")]
    [InlineData("which she has only proposed", "which you have only proposed")]
    [InlineData("He's agreed and he's going", "You've agreed and you're going")]
    [InlineData("his own work, and hers", null)]
    [InlineData("she told her student that she was right", null)]
    [InlineData("the tour that nobody forgets", "the tour that nobody forgets")]
    public void What_is_said_of_the_reader_is_turned_to_you(string typed, string? expected) =>
        EnglishReader.Turn(typed).Should().Be(expected);

    /// <summary>An answer is said back without quotation marks, in the past and to the one who gave it; never where that is not
    /// certain.</summary>
    [Theory]
    [InlineData("try me again after the holidays", "asked me to try you again after the holidays")]
    [InlineData("Call me after April 30", "asked me to call you after April 30")]
    [InlineData("hit me up after peak", "asked me to get in touch after peak")]
    [InlineData("Not before patio season is over", "asked me to wait until patio season was over")]
    [InlineData("After the exhibition opens", "asked me to write again after the exhibition opened")]
    [InlineData("After Frankfurt, please", "asked me to write again after Frankfurt")]
    [InlineData("I'm on leave until September", "told me that you were on leave until September")]
    [InlineData("My docket clears in May", "told me that your docket would clear in May")]
    [InlineData("Summer would be easier for me", "told me that summer would be easier for you")]
    [InlineData("Busy till the job on Halsted is done", "told me that you were busy till the job on Halsted was done")]
    [InlineData("I can't before June", "told me that you couldn't before June")]
    [InlineData("Let's see what the board decides", null)]
    [InlineData("Ask me when you're done with school", null)]
    [InlineData("Who are you?", null)]
    public void An_answer_is_said_back_where_that_is_certain(string said, string? expected) =>
        EnglishSaid.Told(said).Should().Be(expected);

    [Theory]
    [InlineData("Das haben Sie verdient!", "Das hast du verdient!")]
    [InlineData("Passt zu dem, was Sie gesagt haben", "Passt zu dem, was du gesagt hast")]
    [InlineData("ich rufe Sie an", "ich rufe dich an")]
    [InlineData("Wie sind Sie zu Ihrer Arbeit gekommen?", "Wie bist du zu deiner Arbeit gekommen?")]
    [InlineData("Was hat Sie am meisten überrascht?", "Was hat dich am meisten überrascht?")]
    [InlineData("wie Sie eine Anhörung vorbereiten", "wie du eine Anhörung vorbereitest")]
    [InlineData("Sie hatten keine aktuelle", "Du hattest keine aktuelle")]
    [InlineData("sie zitiert Ihr Projekt", "sie zitiert dein Projekt")]
    [InlineData("Vertrauen Sie mir", "Vertrauen Sie mir")]
    public void A_Sie_is_turned_to_du_where_its_verb_is_known(string typed, string expected) =>
        GermanAddress.Turned(typed, InfoInterview.People.Formality.Informal).Should().Be(expected);

    [Theory]
    [InlineData("wwise", false)]
    [InlineData("apprenticeship", true)]
    [InlineData("preordered", true)]
    [InlineData("definately", false)]
    [InlineData("o'clock", true)]
    [InlineData("shouldn't", true)]
    public void A_word_of_English_is_told_from_a_slip(string word, bool isKnown) => EnglishSpellbook.Knows(word).Should().Be(isKnown);

    [Theory]
    [InlineData("your office, 2pm", "your office", "2pm")]
    [InlineData("Friday at your office", "at your office", "Friday")]
    [InlineData("Google Meet, 6pm Lagos time after close of work", "Google Meet", "6pm Lagos time after close of work")]
    [InlineData("cafe at 14:30", "cafe", "at 14:30")]
    [InlineData("im Café Obergass um 14 Uhr", "im Café Obergass", "um 14 Uhr")]
    [InlineData("room 214 after 3rd period", "room 214 after 3rd period", null)]
    [InlineData("Am Köllnischen Park 3, Raum 4.117", "Am Köllnischen Park 3, Raum 4.117", null)]
    public void A_time_is_taken_out_of_a_place(string typed, string place, string? time)
    {
        var cut = StatedTime.Cut(typed);
        (cut.Place, cut.Time?.Text).Should().Be((place, time));
    }

    [Theory]
    [InlineData("3 pm", true)]
    [InlineData("15:00", true)]
    [InlineData("3 o'clock", true)]
    [InlineData("Thursday", true)]
    [InlineData("4.30 pm", false)]
    [InlineData("Friday", false)]
    [InlineData("7 in the morning", false)]
    public void A_time_agrees_with_the_appointment_or_not(string typed, bool agrees)
    {
        var at = new NodaTime.LocalDateTime(2026, 3, 12, 15, 0);
        StatedTime.Cut($"cafe, {typed}").Time!.Agrees(at, at).Should().Be(agrees);
    }

    [Theory]
    [InlineData(SlotKind.Status, "Ich bin Quereinsteiger aus der Gastronomie", "Quereinsteiger aus der Gastronomie")]
    [InlineData(SlotKind.Status, "tischlergeselle", "Tischlergeselle")]
    [InlineData(SlotKind.Promise, "einen Tag Hospitation", "einen Tag Hospitation")]
    [InlineData(SlotKind.Point, "Der Rat mit den Nachtdiensten", "der Rat mit den Nachtdiensten")]
    [InlineData(SlotKind.Topic, "Wie wird man Steuerfachangestellter?", "„Wie wird man Steuerfachangestellter?“")]
    [InlineData(SlotKind.Topic, "selbstständig werden", "selbstständig werden")]
    [InlineData(SlotKind.Topic, "Intensivpflege", "Intensivpflege")]
    [InlineData(SlotKind.Goal, "ob ich ins Büro gehen soll", "herausfinden, ob ich ins Büro gehen soll")]
    [InlineData(SlotKind.Goal, "mich selbstständig zu machen", "mich selbstständig machen")]
    [InlineData(SlotKind.Goal, "rausfinden ob ich lieber mit Kindern arbeite", "herausfinden, ob ich lieber mit Kindern arbeite")]
    [InlineData(SlotKind.Found, "die taz", "durch die taz")]
    [InlineData(SlotKind.Found, "Empfehlung meiner Bank", "durch die Empfehlung meiner Bank")]
    [InlineData(SlotKind.Topic, "Neuro-Reha vs. Kinderpraxis", "Neuro-Reha oder Kinderpraxis")]
    [InlineData(SlotKind.Said, "ich bin bis August weg", "„Ich bin bis August weg.“")]
    [InlineData(SlotKind.Where, "TU Dresden", "an der TU Dresden")]
    [InlineData(SlotKind.Where, "Technische Universität Wien", "an der Technischen Universität Wien")]
    [InlineData(SlotKind.Where, "Hof Petersen", "auf dem Hof Petersen")]
    [InlineData(SlotKind.Status, "Abiturient, schreibe für die Schülerzeitung", "Abiturient und schreibe für die Schülerzeitung")]
    [InlineData(SlotKind.Goal, "den Hof auf Bio umstellen", "den Hof auf Bio umstellen")]
    [InlineData(SlotKind.At, "Klinikum Kassel", "am Klinikum Kassel")]
    [InlineData(SlotKind.At, "Stadt Winterthur", "bei der Stadt Winterthur")]
    [InlineData(SlotKind.At, "Elbe Energie", "bei Elbe Energie")]
    public void German_facts_fit_their_letters(object kind, string typed, string expected) =>
        SlotReader.Read((SlotKind)kind, typed, "de").Phrase.Should().Be(expected);

    [Theory]
    [InlineData("Habe ich im April gemacht.", "Das habe ich im April gemacht.")]
    [InlineData("hat geklappt", "Es hat geklappt.")]
    [InlineData("Inzwischen arbeite ich im Planungsamt.", "Inzwischen arbeite ich im Planungsamt.")]
    [InlineData("Der Hof läuft jetzt gut", "Der Hof läuft jetzt gut.")]
    [InlineData("ich hospitiere im Mai", "Ich hospitiere im Mai.")]
    [InlineData("Zwischenprüfung bestanden!", "Ich habe die Zwischenprüfung bestanden.")]
    [InlineData("Abi geschafft", "Ich habe das Abi geschafft.")]
    [InlineData("Examen bestanden!!! mit 1,7", "Ich habe das Examen mit 1,7 bestanden.")]
    [InlineData("Teil 1 bestanden 👍", "Ich habe Teil 1 bestanden.")]
    [InlineData("Termin ist nächste Woche", "Der Termin ist nächste Woche.")]
    [InlineData("Spannender als erwartet!!", "Es war spannender als erwartet.")]
    [InlineData("ich hab sie nachgerechnet", "Ich habe sie nachgerechnet.")]
    [InlineData("War sehr nett, hat 40 Min genommen", null)]
    [InlineData("habe eine Stelle angetreten (unbefristet)", "Ich habe eine Stelle angetreten.")]
    [InlineData("habe zum 1.7. eine Stelle angetreten", "Ich habe zum 1. Juli eine Stelle angetreten.")]
    [InlineData("hab ich gemacht und dann angemeldet", null)]
    [InlineData("es war mega lieb", null)]
    public void German_news_is_a_sentence_or_asked_back(string typed, string? expected) =>
        SlotReader.Read(SlotKind.Own, typed, "de").Sentence.Should().Be(expected);

    /// <summary>A noun stands in another case only where its gender is sure; what is not sure is asked back with what may be
    /// meant.</summary>
    [Theory]
    [InlineData(SlotKind.Admired, "Ihr Vortrag über Nachtdienste war super!!", SentencePart.Subject, "Ihr Vortrag über Nachtdienste")]
    [InlineData(SlotKind.Admired, "Ihre Stühle", SentencePart.Object, "Ihre Stühle")]
    [InlineData(SlotKind.Admired, "ihr Blog", SentencePart.Subject, "Ihr Blog")]
    [InlineData(SlotKind.Admired, "wie Sie den Hof führen", SentencePart.Clause, "wie Sie den Hof führen")]
    [InlineData(SlotKind.Admired, "Fachbeitrag zur E-Akte", SentencePart.Subject, "Ihr Fachbeitrag zur E-Akte")]
    [InlineData(SlotKind.Path, "Wechsel vom Büro in die Verwaltung", SentencePart.Subject, "Ihr Wechsel vom Büro in die Verwaltung")]
    [InlineData(SlotKind.Point, "Man muss Menschen mögen", SentencePart.Quote, "„Man muss Menschen mögen.“")]
    [InlineData(SlotKind.Point, "Das Auswahlverfahren zählt, nicht der Lebenslauf", SentencePart.Quote,
        "„Das Auswahlverfahren zählt, nicht der Lebenslauf.“")]
    [InlineData(SlotKind.Point, "dass man Hilfe früh holen muss", SentencePart.Clause, "dass man Hilfe früh holen muss")]
    [InlineData(SlotKind.PointOfOther, "das man das Geld vorher beantragen muss", SentencePart.Clause,
        "dass man das Geld vorher beantragen muss")]
    [InlineData(SlotKind.Advice, "eine Anhörung zu besuchen", SentencePart.Clause, "eine Anhörung zu besuchen")]
    [InlineData(SlotKind.Advice, "Verwaltungslehrgang", SentencePart.Object, "einen Verwaltungslehrgang")]
    [InlineData(SlotKind.Promise, "der Kontakt zu Kim Larsen", SentencePart.Object, "den Kontakt zu Kim Larsen")]
    [InlineData(SlotKind.Promise, "Einblick in Ihre Kalkulation", SentencePart.Object, "einen Einblick in Ihre Kalkulation")]
    [InlineData(SlotKind.Offered, "befristete Vertretung, E11", SentencePart.Object, "eine befristete Vertretung (E11)")]
    [InlineData(SlotKind.Post, "Stelle als Kundendiensttechniker", SentencePart.Object, "die Stelle als Kundendiensttechniker")]
    [InlineData(SlotKind.Event, "Ihr Werkstattfest", SentencePart.To, "zu Ihrem Werkstattfest")]
    [InlineData(SlotKind.Topic, "die Umstellung auf Bio", SentencePart.To, "zur Umstellung auf Bio")]
    [InlineData(SlotKind.Path, "Sie haben auch spät angefangen", SentencePart.Clause, "dass auch Sie spät angefangen haben")]
    [InlineData(SlotKind.Honor, "Ihr neues Buch ist da", SentencePart.To, "zu Ihrem neuen Buch")]
    [InlineData(SlotKind.Help, "Ihre Offenheit und den Hinweis", SentencePart.Object, "Ihre Offenheit und den Hinweis")]
    public void A_German_fact_has_the_form_that_its_sentence_asks_for(object kind, string typed, object form, string expected) =>
        SlotReader.Read((SlotKind)kind, typed, "de")[(SentencePart)form].Should().Be(expected);

    [Theory]
    [InlineData(SlotKind.Shared, "ETH", "die ETH")]
    [InlineData(SlotKind.Shared, "auch kein Abi", null)]
    [InlineData(SlotKind.Path, "dass er mit 38 noch Meister gemacht hat", "dass Sie mit 38 noch den Meister gemacht haben")]
    [InlineData(SlotKind.Offered, "Bauleiter bei ihm", "eine Stelle als Bauleiter bei Ihnen")]
    [InlineData(SlotKind.Admired, "sie hat gut erklärt am Telefon", null)]
    public void What_no_German_sentence_takes_is_asked_back(object kind, string typed, string? proposal)
    {
        var slot = SlotReader.Read((SlotKind)kind, typed, "de");
        (slot.IsDoubtful, slot.Proposal).Should().Be((true, proposal));
    }

    [Fact]
    public void A_language_of_which_nothing_is_known_keeps_its_words() =>
        SlotReader.Read(SlotKind.Point, "rådet ditt.", "nb").Phrase.Should().Be("rådet ditt");

    /// <summary>Whatever is typed is said, asked back, or nothing at all; and a mended text is mended once.</summary>
    [Fact]
    public void Any_text_is_a_phrase_a_sentence_a_doubt_or_nothing() =>
        CsCheck.Gen.Select(CsCheck.Gen.String, CsCheck.Gen.Enum<SlotKind>(), CsCheck.Gen.Int[0, 2]).Sample(
            one =>
            {
                var (typed, kind, language) = (one.Item1, one.Item2, one.Item3 switch { 0 => "en", 1 => "de", _ => "nb" });
                var slot = SlotReader.Read(kind, typed, language);
                if (slot.Phrase is { } phrase) (phrase.Length > 0 && !phrase.Contains('\n', StringComparison.Ordinal)).Should().BeTrue();
                // What stands in part is asked back for its rest; what does not stand has a doubt or was nothing.
                if (slot.Proposal is not null) (slot.Phrase ?? slot.Sentence).Should().BeNull();
            },
            iter: 3000);

    private static string? Phrase(SlotKind kind, string typed) => SlotReader.Read(kind, typed, "en").Phrase;

    private static string? Sentence(SlotKind kind, string typed) => SlotReader.Read(kind, typed, "en").Sentence;
}
