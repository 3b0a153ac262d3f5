using System.Text.Json;
using InfoInterview.People;

namespace InfoInterview.Tests.Contacts;

public sealed class ContactTraitTests
{
    public static TheoryData<string> Cards => Traits.Of("cards");

    public static TheoryData<string> Tables => Traits.Of("tables");

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task A_card_gives_its_people(string trait) => await Check(Traits.Row("cards", trait), "card");

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_table_gives_its_people(string trait) => await Check(Traits.Row("tables", trait), "table");

    private static async Task Check(JsonElement row, string file)
    {
        var result = await Import.Bytes(Traits.File(row, file));
        result.Contacts.Select(person => Shown(person.Contact)).Should().Equal(row.GetProperty("people").EnumerateArray().Select(Shown));
    }

    private static string Shown(Contact contact) =>
        $"{contact.Name.Written}|{contact.Organization}|{contact.Role}|{Values(contact, ContactPointKind.Email)}|{Values(contact, ContactPointKind.Phone)}";

    private static string Shown(JsonElement person) =>
        $"{person.GetProperty("name")}|{person.GetProperty("organization")}|{person.GetProperty("role")}|{string.Join(' ', Traits.Strings(person, "emails"))}|{string.Join(' ', Traits.Strings(person, "phones"))}";

    private static string Values(Contact contact, ContactPointKind kind) =>
        string.Join(' ', contact.Points.Where(point => point.Kind == kind).Select(point => point.Value));
}
