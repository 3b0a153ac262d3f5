using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InfoInterview.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class PlansAndActions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Actions",
                columns: table => new
                {
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Due = table.Column<string>(type: "TEXT", nullable: true),
                    Note = table.Column<Guid>(type: "TEXT", nullable: true),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actions", x => new { x.Owner, x.Id });
                    table.ForeignKey(
                        name: "FK_Actions_Contacts_Owner_Contact",
                        columns: x => new { x.Owner, x.Contact },
                        principalTable: "Contacts",
                        principalColumns: new[] { "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Actions_Seekers_Owner",
                        column: x => x.Owner,
                        principalTable: "Seekers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                columns: table => new
                {
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => new { x.Owner, x.Id });
                    table.ForeignKey(
                        name: "FK_Plans_Contacts_Owner_Contact",
                        columns: x => new { x.Owner, x.Contact },
                        principalTable: "Contacts",
                        principalColumns: new[] { "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Plans_Seekers_Owner",
                        column: x => x.Owner,
                        principalTable: "Seekers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Actions_Owner_Contact",
                table: "Actions",
                columns: new[] { "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Owner_Contact",
                table: "Plans",
                columns: new[] { "Owner", "Contact" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Actions");

            migrationBuilder.DropTable(
                name: "Plans");
        }
    }
}
