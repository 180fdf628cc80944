// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.calendarRoleType`](https://learn.microsoft.com/graph/api/resources/calendarpermission?view=graph-rest-beta)
    CalendarRoleType = "microsoft.graph.calendarRoleType" {
        /// `none`
        None = "none",
        /// `freeBusyRead`
        FreeBusyRead = "freeBusyRead",
        /// `limitedRead`
        LimitedRead = "limitedRead",
        /// `read`
        Read = "read",
        /// `write`
        Write = "write",
        /// `delegateWithoutPrivateEventAccess`
        DelegateWithoutPrivateEventAccess = "delegateWithoutPrivateEventAccess",
        /// `delegateWithPrivateEventAccess`
        DelegateWithPrivateEventAccess = "delegateWithPrivateEventAccess",
        /// `custom`
        Custom = "custom",
    }
}
