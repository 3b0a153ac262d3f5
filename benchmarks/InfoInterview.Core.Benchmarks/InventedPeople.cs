using System.Globalization;

namespace InfoInterview.Benchmarks;

/// <summary>Names, employers and roles as varied as an address book of many people: a few come often, most seldom.</summary>
internal sealed class InventedPeople(uint seed)
{
    private static readonly string[] Given =
        ["Ruth", "Kenji", "Dana", "Tomasz", "Aoife", "Priya", "João", "Mohammed", "Siobhán", "Kwabena", "Hiroko", "Łukasz", "Zoë", "Ingrid", "Mateo", "Chloé", "Øyvind", "Wei", "Anna-Lena", "Jean-Baptiste"];

    private static readonly string[] FirstSyllables =
        ["Hal", "Mor", "Whit", "Oko", "Ven", "Lin", "Tan", "Ross", "Fer", "Kow", "Sand", "Bau", "O'Mal", "Del", "Ein", "Gar", "Pet", "Nak", "Sør", "Vas"];

    private static readonly string[] MiddleSyllables = ["", "ber", "i", "ka", "ter", "li", "no", "ri", "en", "a"];

    private static readonly string[] LastSyllables = ["son", "moto", "comb", "sen", "ski", "ez", "ley", "mann", "ova", "gård", "ton", "aro", "ić", "well", "dal"];

    private static readonly string[] Trades =
        ["Siting", "Logistics", "Genomics", "Software", "Energia", "Health", "Trading", "Robotics", "Bank", "Consulting", "Foods", "Museum", "Labs", "Media", "Studio"];

    private static readonly string[] Forms = ["", " Inc.", " GmbH", " AS", " Ltd", " & Co", ", Inc.", " Group", " S.A.", " Partners"];

    private static readonly string[] Grades = ["", "Senior ", "Lead ", "Junior ", "Head of ", "Director, ", "VP ", "Associate ", "Principal ", "Chief "];

    private static readonly string[] Tasks =
        ["Software Engineer", "Product Manager", "Permitting", "Operations Analyst", "UX Researcher", "Data Science", "Sales", "Recruiter", "Career Coach", "Accountant", "Geschäftsführerin", "Procurement", "Policy", "Nurse", "Designer"];

    private static readonly string[] Scopes = ["", "", "", " EMEA", " | Open Finance", ", Payments", " II", " - Germany", " (Remote)", " & Strategy", " APAC", " at large"];

    private readonly Draw draw = new(seed);

    public Draw Draw => draw;

    public string Organization()
    {
        var number = draw.Skewed(60_000);
        return Family(number % 3_000) + " " + Trades[number % Trades.Length] + Forms[number / Trades.Length % Forms.Length];
    }

    public string Role()
    {
        var number = draw.Skewed(Grades.Length * Tasks.Length * Scopes.Length);
        return Grades[number / 3 % Grades.Length] + Tasks[number % Tasks.Length] + Scopes[number / 7 % Scopes.Length];
    }

    /// <summary>A name in two fields: nine of ten plain, the others with what people add to them.</summary>
    public (string Given, string Family) Name()
    {
        var (given, family) = (GivenName(), Family(draw.Skewed(3_000)));
        return draw.Below(100) switch
        {
            0 => ("Dr. " + given, family),
            1 => (given, family + ", PhD"),
            2 => (given, family + " MBA"),
            3 => (given, family + " 🌱"),
            4 => (given, family[..1] + "."),
            5 => (given + " " + Given[draw.Below(Given.Length)], family),
            6 => (given, "van der " + family),
            7 => (given + " (she/her)", family),
            8 => ("小明", "王"),
            9 => (given.ToUpperInvariant(), family.ToUpperInvariant()),
            _ => (given, family),
        };
    }

    public string Slug(string given, string family) => string.Create(
        CultureInfo.InvariantCulture, $"{Ascii(given)}-{Ascii(family)}-{draw.Below(int.MaxValue):x}");

    public static string Ascii(string name) => string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant();

    private string GivenName()
    {
        var number = draw.Skewed(400);
        return number < Given.Length ? Given[number] : FirstSyllables[number % 20] + LastSyllables[number / 20 % 15];
    }

    private static string Family(int number) =>
        FirstSyllables[number % 20] + MiddleSyllables[number / 20 % 10] + LastSyllables[number / 200 % 15];
}
