// Written by `cargo xtask gen`; do not edit.
//! `/groups/{id}/calendar`

use super::super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/groups/{id}/calendar`
    Calendar
}

impl Calendar {
    /// `GET /groups/{id}/calendar` — Get calendar
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.Read` and 3 more
    /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - application: `Calendars.Read`, `Calendars.ReadWrite`
    pub fn get(&self) -> Get<models::Calendar> {
        let operation = &Operation {
            name: "calendar: get",
            method: Method::Get,
            path: "/groups/{id}/calendar",
            pages: &["calendar-get"],
            work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
            personal: "Calendars.Read Calendars.ReadWrite",
            application: "Calendars.Read Calendars.ReadWrite",
        };
        self.0.get(operation)
    }

    /// `PATCH /groups/{id}/calendar` — Update calendar
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.ReadWrite`, `Group.ReadWrite.All`
    /// - personal account: `Calendars.ReadWrite`
    /// - application: `Calendars.ReadWrite`
    pub fn update(&self, body: models::Calendar) -> Call<models::Calendar> {
        let operation = &Operation {
            name: "calendar: update",
            method: Method::Patch,
            path: "/groups/{id}/calendar",
            pages: &["calendar-update"],
            work: "Calendars.ReadWrite Group.ReadWrite.All",
            personal: "Calendars.ReadWrite",
            application: "Calendars.ReadWrite",
        };
        self.0.call(operation).json(body)
    }

    /// `/groups/{id}/calendar/calendarPermissions`
    pub fn calendar_permissions(&self) -> calendar_permissions::CalendarPermissions {
        calendar_permissions::CalendarPermissions(self.0.name("calendarPermissions"))
    }

    /// `/groups/{id}/calendar/events`
    pub fn events(&self) -> events::Events {
        events::Events(self.0.name("events"))
    }
}

/// `/groups/{id}/calendar/calendarPermissions`
pub mod calendar_permissions {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/calendar/calendarPermissions`
        CalendarPermissions
    }

    impl CalendarPermissions {
        /// `POST /groups/{id}/calendar/calendarPermissions` — Create calendarPermission
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/calendar-post-calendarpermissions?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.Read` and 3 more
        /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
        /// - application: `Calendars.Read`, `Calendars.ReadWrite`
        pub fn create(&self, body: models::CalendarPermission) -> Call<models::CalendarPermission> {
            let operation = &Operation {
                name: "calendar: create",
                method: Method::Post,
                path: "/groups/{id}/calendar/calendarPermissions",
                pages: &["calendar-post-calendarpermissions"],
                work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
                personal: "Calendars.Read Calendars.ReadWrite",
                application: "Calendars.Read Calendars.ReadWrite",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /groups/{id}/calendar/calendarPermissions` — List calendarPermissions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/calendar-list-calendarpermissions?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.Read` and 3 more
        /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
        /// - application: `Calendars.Read`, `Calendars.ReadWrite`
        pub fn list(&self) -> List<models::CalendarPermission> {
            let operation = &Operation {
                name: "calendar: list",
                method: Method::Get,
                path: "/groups/{id}/calendar/calendarPermissions",
                pages: &["calendar-list-calendarpermissions"],
                work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
                personal: "Calendars.Read Calendars.ReadWrite",
                application: "Calendars.Read Calendars.ReadWrite",
            };
            self.0.list(operation)
        }

        /// `/groups/{id}/calendar/calendarPermissions/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/groups/{id}/calendar/calendarPermissions/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/calendar/calendarPermissions/{id}`
            Id
        }

        impl Id {
            /// `DELETE /groups/{id}/calendar/calendarPermissions/{id}` — Delete calendarPermission
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/calendarpermission-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`
            /// - personal account: `Calendars.ReadWrite`
            /// - application: `Calendars.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "calendarPermission: delete",
                    method: Method::Delete,
                    path: "/groups/{id}/calendar/calendarPermissions/{id}",
                    pages: &["calendarpermission-delete"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.call(operation)
            }

            /// `GET /groups/{id}/calendar/calendarPermissions/{id}` — Get calendarPermission
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/calendarpermission-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.Read` and 3 more
            /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
            /// - application: `Calendars.Read`, `Calendars.ReadWrite`
            pub fn get(&self) -> Get<models::CalendarPermission> {
                let operation = &Operation {
                    name: "calendarPermission: get",
                    method: Method::Get,
                    path: "/groups/{id}/calendar/calendarPermissions/{id}",
                    pages: &["calendarpermission-get"],
                    work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
                    personal: "Calendars.Read Calendars.ReadWrite",
                    application: "Calendars.Read Calendars.ReadWrite",
                };
                self.0.get(operation)
            }

            /// `PATCH /groups/{id}/calendar/calendarPermissions/{id}` — Update calendarPermission
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/calendarpermission-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`, `Group.ReadWrite.All`
            /// - personal account: `Calendars.ReadWrite`
            /// - application: `Calendars.ReadWrite`
            pub fn update(&self, body: models::CalendarPermission) -> Call<models::CalendarPermission> {
                let operation = &Operation {
                    name: "calendarPermission: update",
                    method: Method::Patch,
                    path: "/groups/{id}/calendar/calendarPermissions/{id}",
                    pages: &["calendarpermission-update"],
                    work: "Calendars.ReadWrite Group.ReadWrite.All",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/groups/{id}/calendar/events`
pub mod events {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/calendar/events`
        Events
    }

    impl Events {
        /// `POST /groups/{id}/calendar/events` — Create event
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-post-events?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/calendar-post-events?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`
        pub fn create(&self, body: models::Event) -> Call<models::Event> {
            let operation = &Operation {
                name: "group: create",
                method: Method::Post,
                path: "/groups/{id}/calendar/events",
                pages: &["group-post-events", "calendar-post-events"],
                work: "Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /groups/{id}/calendar/events` — List events
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-list-events?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/calendar-list-events?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
        pub fn list(&self) -> List<models::Event> {
            let operation = &Operation {
                name: "group: list",
                method: Method::Get,
                path: "/groups/{id}/calendar/events",
                pages: &["group-list-events", "calendar-list-events"],
                work: "Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/groups/{id}/calendar/events/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/groups/{id}/calendar/events/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/calendar/events/{id}`
            Id
        }

        impl Id {
            /// `POST /groups/{id}/calendar/events/{id}/cancel` — event: cancel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/event-cancel?view=graph-rest-1.0)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`
            /// - personal account: `Calendars.ReadWrite`
            /// - application: `Calendars.ReadWrite`
            pub fn cancel(&self, body: requests::event::CancelRequest) -> Call<()> {
                let operation = &Operation {
                    name: "event: cancel",
                    method: Method::Post,
                    path: "/groups/{id}/calendar/events/{id}/cancel",
                    pages: &["event-cancel"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.name("cancel").call(operation).json(body)
            }

            /// `DELETE /groups/{id}/calendar/events/{id}` — Delete event
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/group-delete-event?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/event-delete?view=graph-rest-1.0)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "group: delete",
                    method: Method::Delete,
                    path: "/groups/{id}/calendar/events/{id}",
                    pages: &["group-delete-event", "event-delete"],
                    work: "Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `POST /groups/{id}/calendar/events/{id}/forward` — event: forward
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/event-forward?view=graph-rest-1.0)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.Read`
            /// - personal account: `Calendars.Read`
            /// - application: `Calendars.Read`
            pub fn forward(&self, body: requests::event::ForwardRequest) -> Call<()> {
                let operation = &Operation {
                    name: "event: forward",
                    method: Method::Post,
                    path: "/groups/{id}/calendar/events/{id}/forward",
                    pages: &["event-forward"],
                    work: "Calendars.Read",
                    personal: "Calendars.Read",
                    application: "Calendars.Read",
                };
                self.0.name("forward").call(operation).json(body)
            }

            /// `GET /groups/{id}/calendar/events/{id}` — Get event
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/group-get-event?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/event-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
            pub fn get(&self) -> Get<models::Event> {
                let operation = &Operation {
                    name: "group: get",
                    method: Method::Get,
                    path: "/groups/{id}/calendar/events/{id}",
                    pages: &["group-get-event", "event-get"],
                    work: "Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PATCH /groups/{id}/calendar/events/{id}` — Update event
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/group-update-event?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/event-update?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`
            pub fn update(&self, body: models::Event) -> Call<models::Event> {
                let operation = &Operation {
                    name: "group: update",
                    method: Method::Patch,
                    path: "/groups/{id}/calendar/events/{id}",
                    pages: &["group-update-event", "event-update"],
                    work: "Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/groups/{id}/calendar/events/{id}/instances`
            pub fn instances(&self) -> instances::Instances {
                instances::Instances(self.0.name("instances"))
            }
        }

        /// `/groups/{id}/calendar/events/{id}/instances`
        pub mod instances {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/calendar/events/{id}/instances`
                Instances
            }

            impl Instances {
                /// `GET /groups/{id}/calendar/events/{id}/instances` — List instances
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/event-list-instances?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Calendars.Read`
                /// - personal account: `Calendars.Read`
                /// - application: `Calendars.Read`
                pub fn list(&self) -> List<models::Event> {
                    let operation = &Operation {
                        name: "event: list",
                        method: Method::Get,
                        path: "/groups/{id}/calendar/events/{id}/instances",
                        pages: &["event-list-instances"],
                        work: "Calendars.Read",
                        personal: "Calendars.Read",
                        application: "Calendars.Read",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}
