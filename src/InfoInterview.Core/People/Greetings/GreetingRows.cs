namespace InfoInterview.People.Greetings;

/// <summary>The built-in rows of greetings.</summary>
internal static class GreetingRows
{
    private static readonly ValueList<string> Men = ["mr", "mister", "herr", "herrn", "hr", "hrn", "monsieur", "m", "señor", "sr",
        "signor", "sig", "senhor", "dhr"];

    private static readonly ValueList<string> Women =
        ["ms", "mrs", "miss", "frau", "fr", "madame", "mme", "mlle", "mademoiselle", "señora", "sra", "señorita", "srta", "signora", "senhora", "mevr"];

    public static SalutationLanguage English { get; } = new()
    {
        Tag = "en",
        WithTitle = "Dear {title} {family}",
        WithoutTitle = "Dear {full}",
        Informal = "Hi {given}",
        Group = "Dear {full}",
        WithoutName = "Hello",
        Honorifics =
        [
            new() { Titles = ["sir"], Greeting = "Dear {title} Sir {given}" },
            new() { Titles = ["dame"], Greeting = "Dear {title} Dame {given}" },
        ],
    };

    public static SalutationLanguage German { get; } = new()
    {
        Tag = "de",
        WithTitle = "Guten Tag {title} {full}",
        WithoutTitle = "Guten Tag {full}",
        Informal = "Hallo {given}",
        Group = "Guten Tag {full}",
        WithoutName = "Guten Tag",
        Honorifics =
        [
            new() { Titles = Women, Greeting = "Sehr geehrte Frau {title} {family}" },
            new() { Titles = Men, Greeting = "Sehr geehrter Herr {title} {family}" },
            new() { Titles = ["mx", "mrx"], Greeting = "Guten Tag {title} {full}" },
        ],
    };

    public static SalutationLanguage French { get; } = new()
    {
        Tag = "fr",
        WithTitle = "Bonjour {title} {family}",
        WithoutTitle = "Bonjour {full}",
        Informal = "Bonjour {given}",
        Group = "Bonjour",
        WithoutName = "Bonjour",
        Honorifics =
        [
            new() { Titles = Women, Greeting = "Bonjour Madame {title} {family}" },
            new() { Titles = Men, Greeting = "Bonjour Monsieur {title} {family}" },
            new() { Titles = ["mx"], Greeting = "Bonjour {title} {full}" },
        ],
    };

    public static SalutationLanguage Spanish { get; } = new()
    {
        Tag = "es",
        WithTitle = "Buenos días, {title} {family}",
        WithoutTitle = "Buenos días, {full}",
        Informal = "Hola, {given}",
        Group = "Buenos días",
        WithoutName = "Buenos días",
        Honorifics =
        [
            new() { Titles = Women, Greeting = "Estimada Sra. {title} {family}" },
            new() { Titles = Men, Greeting = "Estimado Sr. {title} {family}" },
            new() { Titles = ["dra", "doctora"], Greeting = "Estimada {title} Dra. {family}" },
            new() { Titles = ["mx"], Greeting = "Buenos días, {title} {full}" },
        ],
    };

    public static SalutationLanguage Japanese { get; } = new()
    {
        Tag = "ja",
        WithTitle = "{family}様",
        WithoutTitle = "{full}様",
        Informal = "{given}さん",
        Group = "{full}御中",
        WithoutName = "ご担当者様",
        Honorifics = [new() { Titles = ["dr", "prof", "professor"], Greeting = "{family}先生" }],
    };
}
