using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Records;

/// <summary>The tables of what imports did.</summary>
internal static class ImportTables
{
    public static void Add(InterviewContext context, ModelBuilder modelBuilder)
    {
        context.Own<ImportEntryRow>(modelBuilder, import =>
        {
            import.ToTable("Imports");
            import.HasKey(row => new { row.Programme, row.Owner, row.Id });
            import.Property(row => row.Id).ValueGeneratedNever();
            import.HasOne<SeekerRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner });
        });

        context.Own<ImportedRow>(modelBuilder, imported =>
        {
            imported.ToTable("Imported");
            imported.HasKey(row => new { row.Programme, row.Owner, row.Import, row.Contact });
            imported.HasIndex(row => new { row.Programme, row.Owner, row.Contact });
            imported.HasOne<ImportEntryRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner, row.Import });
        });

        context.Own<HeaderRow>(modelBuilder, header =>
        {
            header.ToTable("Headers");
            header.HasKey(row => new { row.Programme, row.Owner, row.Key });
            header.HasOne<SeekerRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner });
        });
    }
}
