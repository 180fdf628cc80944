// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/calendarView`

use super::super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/calendarView`
    CalendarView
}

impl CalendarView {
    /// `GET /users/{id}/calendarView/delta` — event: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/event-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - application: `Calendars.Read`, `Calendars.ReadWrite`
    pub fn delta(&self) -> List<models::Event> {
        let operation = &Operation {
            name: "event: delta",
            method: Method::Get,
            path: "/users/{id}/calendarView/delta",
            pages: &["event-delta"],
            work: "Calendars.Read Calendars.ReadWrite",
            personal: "Calendars.Read Calendars.ReadWrite",
            application: "Calendars.Read Calendars.ReadWrite",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /users/{id | userPrincipalName}/calendarView` — List calendarView
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - application: `Calendars.Read`, `Calendars.ReadWrite`
    pub fn list(&self) -> List<models::Event> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/calendarView",
            pages: &["user-list-calendarview"],
            work: "Calendars.Read Calendars.ReadWrite",
            personal: "Calendars.Read Calendars.ReadWrite",
            application: "Calendars.Read Calendars.ReadWrite",
        };
        self.0.list(operation)
    }
}
