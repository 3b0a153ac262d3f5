using System.Text.Json;
using InfoInterview.Notes;
using NodaTime.Text;

namespace InfoInterview.Host.Settings;

/// <summary>Skills as earlier versions wrote them to a file.</summary>
internal sealed record OldSkills(string? Name, string? ShownBy, string? LastUsed)
{
    /// <summary>The same as they are kept now; <c>null</c> when the file cannot be read.</summary>
    public static byte[]? Read(string text)
    {
        try
        {
            var skills = JsonSerializer.Deserialize<List<OldSkills?>>(text) ?? [];
            ValueList<HeldSkill> held = skills.OfType<OldSkills>().Where(skill => !string.IsNullOrWhiteSpace(skill.Name))
                .Select(skill => new HeldSkill
                {
                    Name = skill.Name!,
                    ShownBy = skill.ShownBy,
                    LastUsed = skill.LastUsed is { } day && LocalDatePattern.Iso.Parse(day) is { Success: true } read ? read.Value : null,
                }).ToValueList();
            return System.Text.Encoding.UTF8.GetBytes(InfoInterviewJson.Write(held, isIndented: true));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
