using System.Runtime.InteropServices;
using NodaTime;

namespace InfoInterview.Language;

/// <summary>A day that a text names.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Date">The day; <c>null</c> where it can be read in two ways, lies behind, or does not fall on the weekday beside
/// it.</param>
/// <param name="Form">How it is named.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NamedDay(int First, int End, LocalDate? Date, DayForm Form);
