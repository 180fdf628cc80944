// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.calendarRoleType`](https://learn.microsoft.com/graph/api/resources/calendarpermission?view=graph-rest-1.0)
    CalendarRoleType = "microsoft.graph.calendarRoleType" {
        None = "none",
        FreeBusyRead = "freeBusyRead",
        LimitedRead = "limitedRead",
        Read = "read",
        Write = "write",
        DelegateWithoutPrivateEventAccess = "delegateWithoutPrivateEventAccess",
        DelegateWithPrivateEventAccess = "delegateWithPrivateEventAccess",
        Custom = "custom",
    }
}
