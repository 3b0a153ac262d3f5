namespace InfoInterview.Decisions.Texts;

/// <summary>The inventory of people in German. It addresses nobody, so that neither Sie nor du has to be chosen.</summary>
internal sealed class GermanCircles : CircleTexts
{
    public override string SameCircle => "jemand aus demselben Kreis steht schon davor";

    public override string HasWay => "ein Weg dorthin ist bekannt";

    public override string Of(Acquaintance acquaintance) => acquaintance switch
    {
        Acquaintance.InPerson => "persönlich bekannt",
        Acquaintance.ThroughSomebody => "über eine gemeinsame Bekanntschaft zu erreichen",
        Acquaintance.SharedPlace => "ein gemeinsamer Ort verbindet",
        _ => "noch nicht bekannt",
    };

    public override string Of(Nearness nearness) => nearness switch
    {
        Nearness.DoesTheWork => "macht die Arbeit selbst",
        Nearness.WorksBeside => "arbeitet neben Leuten, die sie machen",
        Nearness.MayKnowSomebody => "kennt vielleicht jemanden, der sie macht",
        _ => "wie nah an der Arbeit, ist nicht bekannt",
    };

    public override string Missing(Vantage vantage) => vantage switch
    {
        Vantage.DoesTheWork => "bisher kam niemand zu Wort, der die Arbeit selbst macht",
        Vantage.FirstYear => "bisher kam niemand im ersten Jahr zu Wort",
        Vantage.Left => "bisher kam niemand zu Wort, der gegangen ist",
        Vantage.Hires => "bisher kam niemand zu Wort, der einstellt",
        _ => "bisher kam niemand zu Wort, der von außen damit zu tun hat",
    };

    public override string WayThrough(string name) =>
        $"{name} um eine Vorstellung bitten und zwei Sätze über sich mitschicken, die man so weitergeben kann. Ein Nein leicht machen.";

    public override string Way(Circle circle) => circle switch
    {
        Circle.Teachers => "An die Schul- oder Büroadresse schreiben, Jahrgang und Fach nennen und um eine Viertelstunde bitten.",
        Circle.RelativesColleagues => "In der Verwandtschaft oder im Freundeskreis bitten, jemanden aus dem Kollegium zu nennen und dort "
            + "vorher Bescheid zu sagen.",
        Circle.Union => "Beim Ortsverband anrufen oder vorbeigehen und fragen, wer sich um den Nachwuchs kümmert; das gehört dort dazu.",
        Circle.Clinic => "Zu einer ruhigen Stunde am Empfang fragen, wer Fragen zum Beruf beantwortet, und einen Zettel mit Namen und "
            + "Nummer dalassen.",
        Circle.Alumni => "Das Alumni-Büro oder die frühere Stufenvertretung bitten, eine kurze Nachricht weiterzugeben; die gemeinsame "
            + "Schule erwähnen.",
        Circle.Makers =>
            "An die Adresse schreiben, die im oder am Werk steht, oder an Verlag oder Firma, und in einem genauen Satz sagen, "
            + "was daran gefällt.",
        Circle.Neighbours =>
            "Einfach persönlich fragen, ob diese Woche eine Viertelstunde Zeit ist; eine Nachricht vorher braucht es nicht.",
        Circle.FormerColleagues =>
            "Direkt anrufen oder schreiben, an die gemeinsame Arbeit erinnern und fragen, wen sie selbst fragen würden.",
        Circle.Speakers => "Zum nächsten offenen Abend gehen, danach eine kurze Frage stellen und fragen, ob man schreiben darf.",
        Circle.Advisers => "Einen Termin vereinbaren, die Frage schriftlich mitbringen und um zwei Namen bitten statt um Broschüren.",
        _ => "Erst die Regeln dort lesen, dann eine Frage stellen, die sich öffentlich beantworten lässt, und sich für die beste Antwort "
            + "bedanken, bevor man um ein Gespräch bittet.",
    };

    protected override (string Title, string Question, string Example) Asked(Circle circle) => circle switch
    {
        Circle.Teachers => ("Lehrerinnen und Lehrer", "Bei wem gab es etwas zu lernen, der vorher oder nebenher außerhalb der Schule "
            + "gearbeitet hat?", "Meine Chemielehrerin, früher in einem Wasserlabor"),
        Circle.RelativesColleagues =>
            ("Kolleginnen und Kollegen der Familie", "Wo arbeiten Verwandte und die Eltern von Freunden, und wer "
            + "arbeitet dort nebenan?", "Der Kollege meiner Tante in der Krankenhausapotheke"),
        Circle.Union => ("Gewerkschaft, Innung oder Kammer", "Welche Gewerkschaft, Innung, Kammer oder welcher Verband ist vor Ort für "
            + "diesen Beruf da?", "Die Elektroinnung in der Mühlstraße"),
        Circle.Clinic => ("Orte, an denen geholfen wurde", "Wo hat schon einmal jemand aus diesem Beruf behandelt, bedient oder beraten?",
            "Die Physiotherapeutin, die mein Knie behandelt hat"),
        Circle.Alumni => ("Ehemalige der eigenen Schule", "Wer war ein paar Jahre früher auf derselben Schule oder im selben Kurs, und wo "
            + "arbeiten diese Leute heute?", "Zwei Stufen über mir: Kim Lee, heute bei den Stadtwerken"),
        Circle.Makers => ("Wer Bewundertes macht", "Wer hat etwas gemacht, das Bewunderung weckt: ein Buch, ein Gebäude, ein Spiel, ein "
            + "Brot?", "Die Ingenieurin, deren Name an der Fußgängerbrücke steht"),
        Circle.Neighbours => ("Nachbarschaft, Verein und Gemeinde", "Wer begegnet einem jede Woche, ohne dass klar ist, was er oder sie "
            + "beruflich macht?", "Der Vater des Torwarts, irgendetwas mit Versicherungen"),
        Circle.FormerColleagues => ("Frühere Kolleginnen und Kollegen", "Wer war schon einmal vorgesetzt oder im selben Team, und sei es "
            + "nur einen Sommer lang?", "Der Polier vom Ferienjob auf der Baustelle"),
        Circle.Speakers =>
            ("Vorträge und offene Abende", "Wer hat auf einer Messe, einem Tag der offenen Tür oder einem Abend gesprochen, "
            + "oder wird es tun?", "Die Hebamme vom Berufsabend im Mai"),
        Circle.Advisers => ("Beratung", "Welche Berufsberatung, Bibliothek oder Agentur ist zum Helfen da, und wer sitzt dort?",
            "Die Berufsberaterin in Zimmer 12"),
        _ => ("Wo das Fach miteinander spricht", "Wo beantworten Leute aus diesem Fach einander Fragen, und wessen Antworten sind gut?",
            "Die Person, die alle Fragen zur Netzplanung beantwortet"),
    };
}
