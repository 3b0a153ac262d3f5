using System.Text.Json;
using InfoInterview.Notes;

namespace InfoInterview.Json;

/// <summary>Notes were open unless they said otherwise before they were private unless shared: what says nothing was open.</summary>
internal sealed partial class NotesInterviewNoteForm
{
    protected override InterviewNote Understood(InterviewNote value, JsonElement element) =>
        PartReader.TryFind(element, "confidentiality", out _) ? value : value with { Confidentiality = Confidentiality.Open };
}
