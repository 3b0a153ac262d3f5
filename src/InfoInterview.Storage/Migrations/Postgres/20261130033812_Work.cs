using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InfoInterview.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Work : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Work",
                schema: "infointerview",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "uuid", nullable: false),
                    Owner = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Contact = table.Column<Guid>(type: "uuid", nullable: true),
                    DueAt = table.Column<long>(type: "bigint", nullable: false),
                    Document = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Lease = table.Column<Guid>(type: "uuid", nullable: true),
                    LeasedUntil = table.Column<long>(type: "bigint", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    DoneAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Work", x => new { x.Programme, x.Owner, x.Key });
                    table.ForeignKey(
                        name: "FK_Work_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalSchema: "infointerview",
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Work_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalSchema: "infointerview",
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Work_Programme_DueAt_Key",
                schema: "infointerview",
                table: "Work",
                columns: new[] { "Programme", "DueAt", "Key" },
                filter: "\"DoneAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Work_Programme_Owner_Contact",
                schema: "infointerview",
                table: "Work",
                columns: new[] { "Programme", "Owner", "Contact" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Work",
                schema: "infointerview");
        }
    }
}
