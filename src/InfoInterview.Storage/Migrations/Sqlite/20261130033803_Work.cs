using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InfoInterview.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class Work : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Work",
                columns: table => new
                {
                    Programme = table.Column<Guid>(type: "TEXT", nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: true),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    Lease = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeasedUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    DoneAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Work", x => new { x.Programme, x.Owner, x.Key });
                    table.ForeignKey(
                        name: "FK_Work_Contacts_Programme_Owner_Contact",
                        columns: x => new { x.Programme, x.Owner, x.Contact },
                        principalTable: "Contacts",
                        principalColumns: new[] { "Programme", "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Work_Seekers_Programme_Owner",
                        columns: x => new { x.Programme, x.Owner },
                        principalTable: "Seekers",
                        principalColumns: new[] { "Programme", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Work_Programme_DueAt_Key",
                table: "Work",
                columns: new[] { "Programme", "DueAt", "Key" },
                filter: "\"DoneAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Work_Programme_Owner_Contact",
                table: "Work",
                columns: new[] { "Programme", "Owner", "Contact" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Work");
        }
    }
}
