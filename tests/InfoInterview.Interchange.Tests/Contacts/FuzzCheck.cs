using System.Text;
using InfoInterview.Interchange.Contacts;

namespace InfoInterview.Tests.Contacts;

/// <summary>
/// What is true of every import, whatever the file: without an assertion library in the way, as it runs hundreds of thousands of times.
/// </summary>
internal static class FuzzCheck
{
    private const int MostItemsOfALine = 10;

    public static void Check(byte[] file, ContactImportResult result)
    {
        var lines = Fuzz.LinesOf(file);
        var isSound = result.Contacts.All(person => person.Line >= 1 && person.Line <= lines && person.Column >= 1 && person.Contact.Name.Written.Length > 0)
            && result.Problems.All(problem => problem.Line >= 1 && problem.Line <= lines && problem.Column >= 0 && problem.Message.Length > 0 && !problem.Message.Any(char.IsControl))
            && result.Skipped.All(row => row.Line >= 1 && row.Line <= lines)
            && result.Contacts.Count + result.Problems.Count + result.Skipped.Count <= (lines * MostItemsOfALine) + ImportLimits.MaxColumns;
        if (!isSound) Assert.Fail($"{result}\n{Encoding.Latin1.GetString(file)}");
    }
}
