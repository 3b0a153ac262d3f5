using InfoInterview.Interchange.Calendars.Values;

namespace InfoInterview.Interchange.Calendars.Events;

/// <summary>One more start of an event; a period brings its own length.</summary>
internal readonly record struct ExtraDate(Moment Start, EventLength? Length);
