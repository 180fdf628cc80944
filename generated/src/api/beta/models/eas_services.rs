// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.easServices`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-easservices?view=graph-rest-beta)
    EasServices = "microsoft.graph.easServices" {
        None = "none",
        Calendars = "calendars",
        Contacts = "contacts",
        Email = "email",
        Notes = "notes",
        Reminders = "reminders",
    }
}
