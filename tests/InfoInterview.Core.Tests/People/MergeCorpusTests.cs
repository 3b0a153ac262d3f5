using System.Text.Json;
using InfoInterview.People;
using NodaTime.Text;

namespace InfoInterview.Tests.People;

public sealed class MergeCorpusTests
{
    [Fact]
    public void Every_labelled_set_is_judged_and_merged_rightly()
    {
        using var sets = JsonDocument.Parse(Corpus.Read("merge/dev.json"));
        var wrong = new List<string>();
        foreach (var set in sets.RootElement.EnumerateArray())
        {
            wrong.AddRange(Judged(set).Concat(Survived(set)).Select(what => $"{set.GetProperty("id").GetString()}: {what}"));
        }

        wrong.Should().BeEmpty();
        sets.RootElement.GetArrayLength().Should().BeGreaterThan(10);
    }

    private static IEnumerable<string> Judged(JsonElement set)
    {
        var expect = set.GetProperty("expect");
        var accepted = Texts(expect, "certainty_accept");
        var records = Records(set);
        var found = Certainty(DuplicateFinder.Find(records.ConvertAll(record => record.Contact)), records.Count);
        var isSoft = set.GetProperty("soft").GetBoolean();
        if (!accepted.Contains(found, StringComparer.Ordinal) && !isSoft) yield return $"judged {found}, not {string.Join('|', accepted)}";
        if (!expect.GetProperty("same_person").GetBoolean() && found is "certain" or "likely") yield return "two people were made one";
    }

    /// <summary>The strongest proposal that holds all records together.</summary>
    private static string Certainty(ValueList<DuplicateProposal> proposals, int count) =>
        proposals.FirstOrDefault(proposal => proposal.Contacts.Count == count)?.Certainty.ToString().ToLowerInvariant() ?? "none";

    private static IEnumerable<string> Survived(JsonElement set)
    {
        var expect = set.GetProperty("expect");
        if (!expect.TryGetProperty("must_survive", out var kept)) yield break;
        var merged = ContactMerge.Preview(Records(set)).Merged;
        var emails = merged.Points.Where(point => point.Kind == ContactPointKind.Email).ToList();
        var invalid = emails.Where(point => !point.IsUsable).Select(point => point.Identity).ToList();
        var phones = merged.Points.Where(point => point.Kind == ContactPointKind.Phone).Select(point => string.Concat(point.Value.Where(char.IsAsciiDigit))).ToList();

        if (!Texts(kept, "emails").Order(StringComparer.Ordinal).SequenceEqual(emails.Select(point => point.Identity).Order(StringComparer.Ordinal), StringComparer.Ordinal)) yield return "emails";
        if (!Texts(kept, "invalid_emails").Order(StringComparer.Ordinal).SequenceEqual(invalid.Order(StringComparer.Ordinal), StringComparer.Ordinal)) yield return "invalid emails";
        if (Texts(kept, "phones_digits_end_with").Any(tail => !phones.Exists(phone => phone.EndsWith(tail, StringComparison.Ordinal)))) yield return "phones";
        if (Texts(kept, "valid_emails").Intersect(invalid, StringComparer.Ordinal).Any()) yield return "a good address was blamed";
        if (Texts(kept, "notes").Except(merged.Notes, StringComparer.Ordinal).Any()) yield return "notes";
        if (Texts(kept, "promises").Except(merged.Promises, StringComparer.Ordinal).Any()) yield return "promises";
        if (Texts(kept, "referrals_given").Except(merged.Referrals, StringComparer.Ordinal).Any()) yield return "referrals";
        if (Texts(kept, "do_not_contact_reasons").Select(Reason).Except(merged.DoNotContact.Select(why => why.Reason)).Any()) yield return "do not contact";
        if (Text(kept, "organisation") is { } organization && !string.Equals(organization, merged.Organization, StringComparison.Ordinal)) yield return "organization " + merged.Organization;
        if (Text(kept, "title") is { } title && !string.Equals(title, merged.Role, StringComparison.Ordinal)) yield return "title " + merged.Role;
        if (kept.TryGetProperty("referred_by", out var by) && !string.Equals(by.GetString() is { } referrer ? IdOf(referrer).ToString() : null, merged.ReferredBy?.ToString(), StringComparison.Ordinal)) yield return "referred by";
    }

    private static List<MergeRecord> Records(JsonElement set) => set.GetProperty("records").EnumerateArray()
        .Select(record => new MergeRecord
        {
            Contact = ContactOf(record),
            HasPriority = Text(set, "priority") is { } priority && string.Equals(priority, Text(record, "ref"), StringComparison.Ordinal),
            Source = Text(record, "source") is "typed" or "manual" ? RecordSource.Typed : RecordSource.Imported,
            Updated = Text(record, "updated") is { } day ? LocalDatePattern.Iso.Parse(day[..10]).Value.AtMidnight().InUtc().ToInstant() : null,
        })
        .ToList();

    private static Contact ContactOf(JsonElement record)
    {
        var invalid = Texts(record, "invalid_emails").Select(text => text.ToLowerInvariant()).ToList();
        return new Contact
        {
            Id = IdOf(Text(record, "ref")!),
            Name = PersonName.Parse(Text(record, "name")!),
            Organization = Text(record, "organisation"),
            Role = Text(record, "title"),
            Points =
            [
                .. Texts(record, "emails").Select(ContactPoint.Email).Select(point => invalid.Contains(point.Identity, StringComparer.Ordinal) ? point.WithState(PointState.HardBounced) : point),
                .. Text(record, "linkedin") is { } profile ? [ContactPoint.LinkedIn(profile)] : Array.Empty<ContactPoint>(),
                .. Texts(record, "phones").Select(phone => ContactPoint.Parse(ContactPointKind.Phone, phone)),
            ],
            Notes = Texts(record, "notes").ToValueList(),
            Promises = Texts(record, "promises").ToValueList(),
            Referrals = Texts(record, "referrals_given").ToValueList(),
            ReferredBy = Text(record, "referred_by") is { } by ? IdOf(by) : null,
            DoNotContact = Text(record, "do_not_contact") is { } why ? [new DoNotContact { Reason = Reason(why) }] : [],
        };
    }

    private static DoNotContactReason Reason(string label) => label switch
    {
        "asked" => DoNotContactReason.Asked,
        "complaint" => DoNotContactReason.Complaint,
        _ => DoNotContactReason.DeclinedForGood,
    };

    private static ContactId IdOf(string reference) => new(new Guid(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(reference)).AsSpan(0, 16)));

    private static string? Text(JsonElement element, string property) => element.TryGetProperty(property, out var value) ? value.GetString() : null;

    private static List<string> Texts(JsonElement element, string property) =>
        element.TryGetProperty(property, out var values) ? values.EnumerateArray().Select(value => value.GetString()!).ToList() : [];
}
