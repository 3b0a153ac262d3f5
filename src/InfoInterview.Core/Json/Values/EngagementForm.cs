using System.Text.Json;
using InfoInterview.Engagements;
using InfoInterview.People;

namespace InfoInterview.Json.Values;

/// <summary>
/// A whole engagement, with the version of its form. Its facts were judged when they were recorded and are not judged again.
/// </summary>
internal sealed class EngagementForm : RecordForm<Engagement>
{
    public const int Version = 1;

    protected override bool TryReadParts(PartReader parts, out Engagement value)
    {
        value = null!;
        var version = 0;
        var id = default(EngagementId);
        Seeker? seeker = null;
        Contact? contact = null;
        ValueList<Fact> facts = [];
        while (parts.Next())
        {
            _ = parts.Name switch
            {
                "version" => parts.Value(WholeNumberForm.Instance, out version),
                "id" => parts.Value(AllForms.EngagementsEngagementId, out id),
                "seeker" => parts.Value(PeopleSeekerForm.Instance, out seeker),
                "contact" => parts.Value(PeopleContactForm.Instance, out contact),
                "facts" => parts.Value(AllForms.EngagementsFacts, out facts),
                _ => parts.Unknown(),
            };
        }

        parts.Needs("version");
        parts.Needs("seeker");
        parts.Needs("contact");
        if (parts.HasFailed) return false;
        if (version != Version) return parts.Say("version", string.Create(CultureInfo.InvariantCulture, $"Version {version} is not known; version {Version} is."));
        value = Engagement.Restore(seeker!, contact!, facts, id);
        return true;
    }

    protected override void WriteParts(Utf8JsonWriter writer, Engagement value)
    {
        writer.WriteNumber("version", Version);
        if (value.Id != default) writer.WriteString("id", value.Id.Value);
        writer.WritePropertyName("seeker");
        PeopleSeekerForm.Instance.Write(writer, value.Seeker);
        writer.WritePropertyName("contact");
        PeopleContactForm.Instance.Write(writer, value.Contact);
        writer.WritePropertyName("facts");
        AllForms.EngagementsFacts.Write(writer, value.Facts);
    }
}
