// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.easServices`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-easservices?view=graph-rest-beta)
    EasServices = "microsoft.graph.easServices" {
        /// `none`
        None = "none",
        /// `calendars`
        Calendars = "calendars",
        /// `contacts`
        Contacts = "contacts",
        /// `email`
        Email = "email",
        /// `notes`
        Notes = "notes",
        /// `reminders`
        Reminders = "reminders",
    }
}
