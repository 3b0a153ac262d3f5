using System.Globalization;
using System.Text;

namespace InfoInterview.Benchmarks;

/// <summary>Exports of invented people, the same in every run.</summary>
internal static class ContactFiles
{
    private static readonly DateTime FirstDay = new(2012, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>LinkedIn's Connections.csv: 97 of 100 without an e-mail address, every thirtieth row empty but for the date.</summary>
    public static byte[] LinkedIn(int rows, bool withProfile)
    {
        var people = new InventedPeople(2_463_534_242);
        var text = new StringBuilder(rows * 128).Append("First Name,Last Name,").Append(withProfile ? "URL," : "").Append("Email Address,Company,Position,Connected On\n");
        for (var i = 0; i < rows; i++)
        {
            var day = FirstDay.AddDays(people.Draw.Below(5_000)).ToString("dd MMM yyyy", CultureInfo.InvariantCulture);
            if (people.Draw.Below(30) == 0) text.Append(withProfile ? ",,,,,," : ",,,,,");
            else Connection(text, people, withProfile);
            text.Append(day).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Google's contacts.csv since 2024: most of its columns empty, everybody with an e-mail address.</summary>
    public static byte[] Google(int rows)
    {
        var people = new InventedPeople(88_675_123);
        var text = new StringBuilder(rows * 128).Append(
            "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,"
            + "Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value\n");
        for (var i = 0; i < rows; i++)
        {
            var (given, family) = people.Name();
            text.Append(Quoted(given)).Append(",,").Append(Quoted(family)).Append(",,,,,,,,").Append(Quoted(people.Organization())).Append(',').Append(Quoted(people.Role()))
                .Append(",,,\"Met at the conference.\nLikes tea, dislikes calls.\",,* myContacts,Work,").Append(Address(people, given, family)).Append(",,,Mobile,");
            if (people.Draw.Below(2) == 0) text.Append(CultureInfo.InvariantCulture, $"+1 555 010 {people.Draw.Below(10_000):0000}");
            text.Append(",,\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Connection(StringBuilder text, InventedPeople people, bool withProfile)
    {
        var (given, family) = people.Name();
        text.Append(Quoted(given)).Append(',').Append(Quoted(family)).Append(',');
        if (withProfile) text.Append("https://www.linkedin.com/in/").Append(people.Slug(given, family)).Append(',');
        if (people.Draw.Below(100) < 3) text.Append(Address(people, given, family));
        text.Append(',').Append(Quoted(people.Organization())).Append(',').Append(Quoted(people.Role())).Append(',');
    }

    private static string Address(InventedPeople people, string given, string family) => string.Create(
        CultureInfo.InvariantCulture, $"{InventedPeople.Ascii(given)}.{InventedPeople.Ascii(family)}{people.Draw.Below(10_000)}@example.org");

    private static string Quoted(string value) => value.Contains(',', StringComparison.Ordinal) ? $"\"{value}\"" : value;
}
