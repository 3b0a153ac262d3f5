using InfoInterview.Host.Notes;

namespace InfoInterview.Host.Pages.Notes;

/// <summary>One line of a note with what was typed beside it and could not be kept.</summary>
internal sealed record LineBox(NoteView View, NoteLineView Line, LineTyped? Typed);
