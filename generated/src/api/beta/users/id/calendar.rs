// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/calendar`

use super::super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/calendar`
    Calendar
}

impl Calendar {
    /// `GET /users/{id | userPrincipalName}/calendar` — Get calendar
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.Read` and 3 more
    /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - application: `Calendars.Read`, `Calendars.ReadWrite`
    pub fn get(&self) -> Get<models::Calendar> {
        let operation = &Operation {
            name: "calendar: get",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/calendar",
            pages: &["calendar-get"],
            work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
            personal: "Calendars.Read Calendars.ReadWrite",
            application: "Calendars.Read Calendars.ReadWrite",
        };
        self.0.get(operation)
    }

    /// `POST /users/{id|userPrincipalName}/calendar/getSchedule` — calendar: getSchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-getschedule?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - application: `Calendars.Read`, `Calendars.ReadWrite`
    pub fn get_schedule(&self, body: requests::calendar::GetScheduleRequest) -> Call<Vec<models::ScheduleInformation>> {
        let operation = &Operation {
            name: "calendar: get_schedule",
            method: Method::Post,
            path: "/users/{id|userPrincipalName}/calendar/getSchedule",
            pages: &["calendar-getschedule"],
            work: "Calendars.Read Calendars.ReadWrite",
            personal: "",
            application: "Calendars.Read Calendars.ReadWrite",
        };
        self.0.name("getSchedule").call(operation).json(body)
    }

    /// `PATCH /users/{id | userPrincipalName}/calendar` — Update calendar
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.ReadWrite`, `Group.ReadWrite.All`
    /// - personal account: `Calendars.ReadWrite`
    /// - application: `Calendars.ReadWrite`
    pub fn update(&self, body: models::Calendar) -> Call<models::Calendar> {
        let operation = &Operation {
            name: "calendar: update",
            method: Method::Patch,
            path: "/users/{id | userPrincipalName}/calendar",
            pages: &["calendar-update"],
            work: "Calendars.ReadWrite Group.ReadWrite.All",
            personal: "Calendars.ReadWrite",
            application: "Calendars.ReadWrite",
        };
        self.0.call(operation).json(body)
    }

    /// `/users/{id}/calendar/calendarPermissions`
    pub fn calendar_permissions(&self) -> calendar_permissions::CalendarPermissions {
        calendar_permissions::CalendarPermissions(self.0.name("calendarPermissions"))
    }

    /// `/users/{id}/calendar/calendarView`
    pub fn calendar_view(&self) -> calendar_view::CalendarView {
        calendar_view::CalendarView(self.0.name("calendarView"))
    }

    /// `/users/{id}/calendar/events`
    pub fn events(&self) -> events::Events {
        events::Events(self.0.name("events"))
    }
}

/// `/users/{id}/calendar/calendarPermissions`
pub mod calendar_permissions {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/calendar/calendarPermissions`
        CalendarPermissions
    }

    impl CalendarPermissions {
        /// `POST /users/{id}/calendar/calendarPermissions` — Create calendarPermission
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/calendar-post-calendarpermissions?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.Read` and 3 more
        /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
        /// - application: `Calendars.Read`, `Calendars.ReadWrite`
        pub fn create(&self, body: models::CalendarPermission) -> Call<models::CalendarPermission> {
            let operation = &Operation {
                name: "calendar: create",
                method: Method::Post,
                path: "/users/{id}/calendar/calendarPermissions",
                pages: &["calendar-post-calendarpermissions"],
                work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
                personal: "Calendars.Read Calendars.ReadWrite",
                application: "Calendars.Read Calendars.ReadWrite",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /users/{id}/calendar/calendarPermissions` — List calendarPermissions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/calendar-list-calendarpermissions?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.Read` and 3 more
        /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
        /// - application: `Calendars.Read`, `Calendars.ReadWrite`
        pub fn list(&self) -> List<models::CalendarPermission> {
            let operation = &Operation {
                name: "calendar: list",
                method: Method::Get,
                path: "/users/{id}/calendar/calendarPermissions",
                pages: &["calendar-list-calendarpermissions"],
                work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
                personal: "Calendars.Read Calendars.ReadWrite",
                application: "Calendars.Read Calendars.ReadWrite",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/calendar/calendarPermissions/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/calendar/calendarPermissions/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/calendar/calendarPermissions/{id}`
            Id
        }

        impl Id {
            /// `DELETE /users/{id}/calendar/calendarPermissions/{id}` — Delete calendarPermission
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/calendarpermission-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`
            /// - personal account: `Calendars.ReadWrite`
            /// - application: `Calendars.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "calendarPermission: delete",
                    method: Method::Delete,
                    path: "/users/{id}/calendar/calendarPermissions/{id}",
                    pages: &["calendarpermission-delete"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.call(operation)
            }

            /// `GET /users/{id}/calendar/calendarPermissions/{id}` — Get calendarPermission
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/calendarpermission-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.Read` and 3 more
            /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
            /// - application: `Calendars.Read`, `Calendars.ReadWrite`
            pub fn get(&self) -> Get<models::CalendarPermission> {
                let operation = &Operation {
                    name: "calendarPermission: get",
                    method: Method::Get,
                    path: "/users/{id}/calendar/calendarPermissions/{id}",
                    pages: &["calendarpermission-get"],
                    work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
                    personal: "Calendars.Read Calendars.ReadWrite",
                    application: "Calendars.Read Calendars.ReadWrite",
                };
                self.0.get(operation)
            }

            /// `PATCH /users/{id}/calendar/calendarPermissions/{id}` — Update calendarPermission
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/calendarpermission-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`, `Group.ReadWrite.All`
            /// - personal account: `Calendars.ReadWrite`
            /// - application: `Calendars.ReadWrite`
            pub fn update(&self, body: models::CalendarPermission) -> Call<models::CalendarPermission> {
                let operation = &Operation {
                    name: "calendarPermission: update",
                    method: Method::Patch,
                    path: "/users/{id}/calendar/calendarPermissions/{id}",
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

/// `/users/{id}/calendar/calendarView`
pub mod calendar_view {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/calendar/calendarView`
        CalendarView
    }

    impl CalendarView {
        /// `GET /users/{id | userPrincipalName}/calendar/calendarView` — List calendarView
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/calendar-list-calendarview?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.Read`, `Calendars.ReadWrite`
        /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
        /// - application: `Calendars.Read`, `Calendars.ReadWrite`
        pub fn list(&self) -> List<models::Event> {
            let operation = &Operation {
                name: "calendar: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/calendar/calendarView",
                pages: &["calendar-list-calendarview"],
                work: "Calendars.Read Calendars.ReadWrite",
                personal: "Calendars.Read Calendars.ReadWrite",
                application: "Calendars.Read Calendars.ReadWrite",
            };
            self.0.list(operation)
        }
    }
}

/// `/users/{id}/calendar/events`
pub mod events {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/calendar/events`
        Events
    }

    impl Events {
        /// `POST /users/{id | userPrincipalName}/calendar/events` — Create event
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/calendar-post-events?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.ReadWrite`
        /// - personal account: `Calendars.ReadWrite`
        /// - application: `Calendars.ReadWrite`
        pub fn create(&self, body: models::Event) -> Call<models::Event> {
            let operation = &Operation {
                name: "user: create",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/calendar/events",
                pages: &["user-post-events", "calendar-post-events"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /users/{id | userPrincipalName}/calendar/events/delta` — event: delta
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
                path: "/users/{id | userPrincipalName}/calendar/events/delta",
                pages: &["event-delta"],
                work: "Calendars.Read Calendars.ReadWrite",
                personal: "Calendars.Read Calendars.ReadWrite",
                application: "Calendars.Read Calendars.ReadWrite",
            };
            self.0.name("delta").list(operation)
        }

        /// `GET /users/{id | userPrincipalName}/calendar/events` — List events
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/calendar-list-events?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.Read` and 3 more
        /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
        /// - application: `Calendars.Read`, `Calendars.ReadWrite`
        pub fn list(&self) -> List<models::Event> {
            let operation = &Operation {
                name: "calendar: list",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/calendar/events",
                pages: &["calendar-list-events", "user-list-events"],
                work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
                personal: "Calendars.Read Calendars.ReadWrite",
                application: "Calendars.Read Calendars.ReadWrite",
            };
            self.0.list(operation)
        }

        /// `/users/{id}/calendar/events/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/users/{id}/calendar/events/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/calendar/events/{id}`
            Id
        }

        impl Id {
            /// `POST /users/{id | userPrincipalName}/calendar/events/{id}/accept` — event: accept
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/event-accept?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`
            /// - personal account: `Calendars.ReadWrite`
            /// - application: `Calendars.ReadWrite`
            pub fn accept(&self, body: requests::event::AcceptRequest) -> Call<()> {
                let operation = &Operation {
                    name: "event: accept",
                    method: Method::Post,
                    path: "/users/{id | userPrincipalName}/calendar/events/{id}/accept",
                    pages: &["event-accept"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.name("accept").call(operation).json(body)
            }

            /// `POST /users/{id | userPrincipalName}/calendar/events/{id}/cancel` — event: cancel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/event-cancel?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`
            /// - personal account: `Calendars.ReadWrite`
            /// - application: `Calendars.ReadWrite`
            pub fn cancel(&self, body: requests::event::CancelRequest) -> Call<()> {
                let operation = &Operation {
                    name: "event: cancel",
                    method: Method::Post,
                    path: "/users/{id | userPrincipalName}/calendar/events/{id}/cancel",
                    pages: &["event-cancel"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.name("cancel").call(operation).json(body)
            }

            /// `POST /users/{id | userPrincipalName}/calendar/events/{id}/decline` — event: decline
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/event-decline?view=graph-rest-beta)
            /// Status: 202, 400.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`
            /// - personal account: `Calendars.ReadWrite`
            /// - application: `Calendars.ReadWrite`
            pub fn decline(&self, body: requests::event::DeclineRequest) -> Call<()> {
                let operation = &Operation {
                    name: "event: decline",
                    method: Method::Post,
                    path: "/users/{id | userPrincipalName}/calendar/events/{id}/decline",
                    pages: &["event-decline"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.name("decline").call(operation).json(body)
            }

            /// `DELETE /users/{id | userPrincipalName}/calendar/events/{id}` — Delete event
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/event-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`
            /// - personal account: `Calendars.ReadWrite`
            /// - application: `Calendars.ReadWrite`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "event: delete",
                    method: Method::Delete,
                    path: "/users/{id | userPrincipalName}/calendar/events/{id}",
                    pages: &["event-delete"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.call(operation)
            }

            /// `POST /users/{id | userPrincipalName}/calendar/events/{id}/dismissReminder` — event: dismissReminder
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/event-dismissreminder?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`
            /// - personal account: `Calendars.ReadWrite`
            /// - application: `Calendars.ReadWrite`
            pub fn dismiss_reminder(&self) -> Call<()> {
                let operation = &Operation {
                    name: "event: dismiss_reminder",
                    method: Method::Post,
                    path: "/users/{id | userPrincipalName}/calendar/events/{id}/dismissReminder",
                    pages: &["event-dismissreminder"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.name("dismissReminder").call(operation)
            }

            /// `POST /users/{id | userPrincipalName}/calendar/events/{id}/forward` — event: forward
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/event-forward?view=graph-rest-beta)
            /// Status: 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.Read`
            /// - personal account: `Calendars.Read`
            /// - application: `Calendars.Read`
            pub fn forward(&self, body: requests::event::ForwardRequest) -> Call<()> {
                let operation = &Operation {
                    name: "event: forward",
                    method: Method::Post,
                    path: "/users/{id | userPrincipalName}/calendar/events/{id}/forward",
                    pages: &["event-forward"],
                    work: "Calendars.Read",
                    personal: "Calendars.Read",
                    application: "Calendars.Read",
                };
                self.0.name("forward").call(operation).json(body)
            }

            /// `GET /users/{id | userPrincipalName}/calendar/events/{id}` — Get event
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/event-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.Read`
            /// - personal account: `Calendars.Read`
            /// - application: `Calendars.Read`
            pub fn get(&self) -> Get<models::Event> {
                let operation = &Operation {
                    name: "event: get",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/calendar/events/{id}",
                    pages: &["event-get"],
                    work: "Calendars.Read",
                    personal: "Calendars.Read",
                    application: "Calendars.Read",
                };
                self.0.get(operation)
            }

            /// `POST /users/{id | userPrincipalName}/calendar/events/{id}/snoozeReminder` — event: snoozeReminder
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/event-snoozereminder?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`
            /// - personal account: `Calendars.ReadWrite`
            /// - application: `Calendars.ReadWrite`
            pub fn snooze_reminder(&self, body: requests::event::SnoozeReminderRequest) -> Call<()> {
                let operation = &Operation {
                    name: "event: snooze_reminder",
                    method: Method::Post,
                    path: "/users/{id | userPrincipalName}/calendar/events/{id}/snoozeReminder",
                    pages: &["event-snoozereminder"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.name("snoozeReminder").call(operation).json(body)
            }

            /// `POST /users/{id | userPrincipalName}/calendar/events/{id}/tentativelyAccept` — event: tentativelyAccept
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/event-tentativelyaccept?view=graph-rest-beta)
            /// Status: 202, 400.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`
            /// - personal account: `Calendars.ReadWrite`
            /// - application: `Calendars.ReadWrite`
            pub fn tentatively_accept(&self, body: requests::event::TentativelyAcceptRequest) -> Call<()> {
                let operation = &Operation {
                    name: "event: tentatively_accept",
                    method: Method::Post,
                    path: "/users/{id | userPrincipalName}/calendar/events/{id}/tentativelyAccept",
                    pages: &["event-tentativelyaccept"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.name("tentativelyAccept").call(operation).json(body)
            }

            /// `PATCH /users/{id | userPrincipalName}/calendar/events/{id}` — Update event
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/event-update?view=graph-rest-beta)
            /// Status: 200, 400.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`
            /// - personal account: `Calendars.ReadWrite`
            /// - application: `Calendars.ReadWrite`
            pub fn update(&self, body: models::Event) -> Call<models::Event> {
                let operation = &Operation {
                    name: "event: update",
                    method: Method::Patch,
                    path: "/users/{id | userPrincipalName}/calendar/events/{id}",
                    pages: &["event-update"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.call(operation).json(body)
            }

            /// `/users/{id}/calendar/events/{id}/attachments`
            pub fn attachments(&self) -> attachments::Attachments {
                attachments::Attachments(self.0.name("attachments"))
            }

            /// `/users/{id}/calendar/events/{id}/instances`
            pub fn instances(&self) -> instances::Instances {
                instances::Instances(self.0.name("instances"))
            }
        }

        /// `/users/{id}/calendar/events/{id}/attachments`
        pub mod attachments {
            crate::runtime::node! {
                /// `/users/{id}/calendar/events/{id}/attachments`
                Attachments
            }

            impl Attachments {
                /// `/users/{id}/calendar/events/{id}/attachments/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/users/{id}/calendar/events/{id}/attachments/{id}`
            pub mod id {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/users/{id}/calendar/events/{id}/attachments/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /users/{id | userPrincipalName}/calendar/events/{id}/attachments/{id}` — Delete attachment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/attachment-delete?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Calendars.ReadWrite` and 3 more
                    /// - personal account: `Calendars.ReadWrite`, `Mail.ReadWrite`, `Tasks.ReadWrite`
                    /// - application: `Calendars.ReadWrite`, `Mail.ReadWrite`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "attachment: delete",
                            method: Method::Delete,
                            path: "/users/{id | userPrincipalName}/calendar/events/{id}/attachments/{id}",
                            pages: &["attachment-delete"],
                            work: "Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite Group.ReadWrite.All",
                            personal: "Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite",
                            application: "Calendars.ReadWrite Mail.ReadWrite",
                        };
                        self.0.call(operation)
                    }
                }
            }
        }

        /// `/users/{id}/calendar/events/{id}/instances`
        pub mod instances {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/calendar/events/{id}/instances`
                Instances
            }

            impl Instances {
                /// `GET /users/{id | userPrincipalName}/calendar/events/{id}/instances` — List instances
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/event-list-instances?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Calendars.Read`
                /// - personal account: `Calendars.Read`
                /// - application: `Calendars.Read`
                pub fn list(&self) -> List<models::Event> {
                    let operation = &Operation {
                        name: "event: list",
                        method: Method::Get,
                        path: "/users/{id | userPrincipalName}/calendar/events/{id}/instances",
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
