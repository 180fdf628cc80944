// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/calendarGroups`

use super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/calendarGroups`
    CalendarGroups
}

impl CalendarGroups {
    /// `POST /users/{id | userPrincipalName}/calendarGroups` — Create CalendarGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-calendargroups?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.ReadWrite`
    /// - personal account: `Calendars.ReadWrite`
    /// - application: `Calendars.ReadWrite`
    pub fn create(&self, body: models::CalendarGroup) -> Call<models::CalendarGroup> {
        let operation = &Operation {
            name: "user: create",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/calendarGroups",
            pages: &["user-post-calendargroups"],
            work: "Calendars.ReadWrite",
            personal: "Calendars.ReadWrite",
            application: "Calendars.ReadWrite",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /users/{id | userPrincipalName}/calendarGroups` — List calendargroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendargroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - application: `Calendars.Read`, `Calendars.ReadWrite`
    pub fn list(&self) -> List<models::CalendarGroup> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/calendarGroups",
            pages: &["user-list-calendargroups"],
            work: "Calendars.Read Calendars.ReadWrite",
            personal: "Calendars.Read Calendars.ReadWrite",
            application: "Calendars.Read Calendars.ReadWrite",
        };
        self.0.list(operation)
    }

    /// `/users/{id}/calendarGroups/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/calendarGroups/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/calendarGroups/{id}`
        Id
    }

    impl Id {
        /// `DELETE /users/{id | userPrincipalName}/calendarGroups/{id}` — Delete calendarGroup
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.ReadWrite`
        /// - personal account: `Calendars.ReadWrite`
        /// - application: `Calendars.ReadWrite`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "calendarGroup: delete",
                method: Method::Delete,
                path: "/users/{id | userPrincipalName}/calendarGroups/{id}",
                pages: &["calendargroup-delete"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.call(operation)
        }

        /// `GET /users/{id | userPrincipalName}/calendarGroups/{id}` — Get calendarGroup
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.Read`
        /// - personal account: `Calendars.Read`
        /// - application: `Calendars.Read`
        pub fn get(&self) -> Get<models::CalendarGroup> {
            let operation = &Operation {
                name: "calendarGroup: get",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/calendarGroups/{id}",
                pages: &["calendargroup-get"],
                work: "Calendars.Read",
                personal: "Calendars.Read",
                application: "Calendars.Read",
            };
            self.0.get(operation)
        }

        /// `PATCH /users/{id | userPrincipalName}/calendarGroups/{id}` — Update calendarGroup
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.ReadWrite`
        /// - personal account: `Calendars.ReadWrite`
        /// - application: `Calendars.ReadWrite`
        pub fn update(&self, body: models::CalendarGroup) -> Call<models::CalendarGroup> {
            let operation = &Operation {
                name: "calendarGroup: update",
                method: Method::Patch,
                path: "/users/{id | userPrincipalName}/calendarGroups/{id}",
                pages: &["calendargroup-update"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.call(operation).json(body)
        }

        /// `/users/{id}/calendarGroups/{id}/calendars`
        pub fn calendars(&self) -> calendars::Calendars {
            calendars::Calendars(self.0.name("calendars"))
        }
    }

    /// `/users/{id}/calendarGroups/{id}/calendars`
    pub mod calendars {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/calendarGroups/{id}/calendars`
            Calendars
        }

        impl Calendars {
            /// `POST /users/{id | userPrincipalName}/calendarGroups/{id}/calendars` — Create Calendar
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-post-calendars?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`
            /// - personal account: `Calendars.ReadWrite`
            /// - application: `Calendars.ReadWrite`
            pub fn create(&self, body: models::Calendar) -> Call<models::Calendar> {
                let operation = &Operation {
                    name: "calendarGroup: create",
                    method: Method::Post,
                    path: "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars",
                    pages: &["calendargroup-post-calendars"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /users/{id | userPrincipalName}/calendarGroups/{calendar_group_id}/calendars` — List calendars
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendars?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/calendargroup-list-calendars?view=graph-rest-1.0)
            /// Also: `/users/{id | userPrincipalName}/calendarGroups/{id}/calendars`.
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.Read`, `Calendars.Read.Shared`, `Calendars.ReadWrite`
            /// - personal account: `Calendars.Read`, `Calendars.Read.Shared`, `Calendars.ReadWrite`
            /// - application: `Calendars.Read`, `Calendars.Read.Shared`, `Calendars.ReadWrite`
            pub fn list(&self) -> List<models::Calendar> {
                let operation = &Operation {
                    name: "user: list",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/calendarGroups/{calendar_group_id}/calendars",
                    pages: &["user-list-calendars", "calendargroup-list-calendars"],
                    work: "Calendars.Read Calendars.Read.Shared Calendars.ReadWrite",
                    personal: "Calendars.Read Calendars.Read.Shared Calendars.ReadWrite",
                    application: "Calendars.Read Calendars.Read.Shared Calendars.ReadWrite",
                };
                self.0.list(operation)
            }

            /// `/users/{id}/calendarGroups/{id}/calendars/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/users/{id}/calendarGroups/{id}/calendars/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/calendarGroups/{id}/calendars/{id}`
                Id
            }

            impl Id {
                /// `DELETE /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}` — Delete calendar
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/calendar-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Calendars.ReadWrite`
                /// - personal account: `Calendars.ReadWrite`
                /// - application: `Calendars.ReadWrite`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "calendar: delete",
                        method: Method::Delete,
                        path: "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}",
                        pages: &["calendar-delete"],
                        work: "Calendars.ReadWrite",
                        personal: "Calendars.ReadWrite",
                        application: "Calendars.ReadWrite",
                    };
                    self.0.call(operation)
                }

                /// `GET /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}` — Get calendar
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
                        path: "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}",
                        pages: &["calendar-get"],
                        work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
                        personal: "Calendars.Read Calendars.ReadWrite",
                        application: "Calendars.Read Calendars.ReadWrite",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}` — Update calendar
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
                        path: "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}",
                        pages: &["calendar-update"],
                        work: "Calendars.ReadWrite Group.ReadWrite.All",
                        personal: "Calendars.ReadWrite",
                        application: "Calendars.ReadWrite",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/users/{id}/calendarGroups/{id}/calendars/{id}/calendarView`
                pub fn calendar_view(&self) -> calendar_view::CalendarView {
                    calendar_view::CalendarView(self.0.name("calendarView"))
                }

                /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events`
                pub fn events(&self) -> events::Events {
                    events::Events(self.0.name("events"))
                }
            }

            /// `/users/{id}/calendarGroups/{id}/calendars/{id}/calendarView`
            pub mod calendar_view {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/users/{id}/calendarGroups/{id}/calendars/{id}/calendarView`
                    CalendarView
                }

                impl CalendarView {
                    /// `GET /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/calendarView` — List calendarView
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/calendar-list-calendarview?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Calendars.Read`, `Calendars.ReadWrite`
                    /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
                    /// - application: `Calendars.Read`, `Calendars.ReadWrite`
                    pub fn list(&self) -> List<models::Event> {
                        let operation = &Operation {
                            name: "user: list",
                            method: Method::Get,
                            path: "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/calendarView",
                            pages: &["user-list-calendarview", "calendar-list-calendarview"],
                            work: "Calendars.Read Calendars.ReadWrite",
                            personal: "Calendars.Read Calendars.ReadWrite",
                            application: "Calendars.Read Calendars.ReadWrite",
                        };
                        self.0.list(operation)
                    }
                }
            }

            /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events`
            pub mod events {
                use super::{models, requests};
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events`
                    Events
                }

                impl Events {
                    /// `POST /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/events` — Create event
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/calendar-post-events?view=graph-rest-1.0)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Calendars.ReadWrite`, `Group.ReadWrite.All`
                    /// - personal account: `Calendars.ReadWrite`
                    /// - application: `Calendars.ReadWrite`
                    pub fn create(&self, body: models::Event) -> Call<models::Event> {
                        let operation = &Operation {
                            name: "calendar: create",
                            method: Method::Post,
                            path: "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/events",
                            pages: &["calendar-post-events"],
                            work: "Calendars.ReadWrite Group.ReadWrite.All",
                            personal: "Calendars.ReadWrite",
                            application: "Calendars.ReadWrite",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/events` — List events
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/calendar-list-events?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-1.0)
                    /// Also: `/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events`.
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Calendars.Read` and 3 more
                    /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
                    /// - application: `Calendars.Read`, `Calendars.ReadWrite`
                    pub fn list(&self) -> List<models::Event> {
                        let operation = &Operation {
                            name: "calendar: list",
                            method: Method::Get,
                            path: "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/events",
                            pages: &["calendar-list-events", "user-list-events"],
                            work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
                            personal: "Calendars.Read Calendars.ReadWrite",
                            application: "Calendars.Read Calendars.ReadWrite",
                        };
                        self.0.list(operation)
                    }

                    /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}`
                pub mod id {
                    use super::{models, requests};
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}`
                        Id
                    }

                    impl Id {
                        /// `POST /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/accept` — event: accept
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/event-accept?view=graph-rest-1.0)
                        /// Status: 202.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Calendars.ReadWrite`
                        /// - personal account: `Calendars.ReadWrite`
                        /// - application: `Calendars.ReadWrite`
                        pub fn accept(&self, body: requests::event::AcceptRequest) -> Call<()> {
                            let operation = &Operation {
                                name: "event: accept",
                                method: Method::Post,
                                path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/accept",
                                pages: &["event-accept"],
                                work: "Calendars.ReadWrite",
                                personal: "Calendars.ReadWrite",
                                application: "Calendars.ReadWrite",
                            };
                            self.0.name("accept").call(operation).json(body)
                        }

                        /// `POST /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/cancel` — event: cancel
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
                                path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/cancel",
                                pages: &["event-cancel"],
                                work: "Calendars.ReadWrite",
                                personal: "Calendars.ReadWrite",
                                application: "Calendars.ReadWrite",
                            };
                            self.0.name("cancel").call(operation).json(body)
                        }

                        /// `POST /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/decline` — event: decline
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/event-decline?view=graph-rest-1.0)
                        /// Status: 202, 400.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Calendars.ReadWrite`
                        /// - personal account: `Calendars.ReadWrite`
                        /// - application: `Calendars.ReadWrite`
                        pub fn decline(&self, body: requests::event::DeclineRequest) -> Call<()> {
                            let operation = &Operation {
                                name: "event: decline",
                                method: Method::Post,
                                path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/decline",
                                pages: &["event-decline"],
                                work: "Calendars.ReadWrite",
                                personal: "Calendars.ReadWrite",
                                application: "Calendars.ReadWrite",
                            };
                            self.0.name("decline").call(operation).json(body)
                        }

                        /// `DELETE /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}` — Delete event
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/event-delete?view=graph-rest-1.0)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Calendars.ReadWrite`
                        /// - personal account: `Calendars.ReadWrite`
                        /// - application: `Calendars.ReadWrite`
                        pub fn delete(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "event: delete",
                                method: Method::Delete,
                                path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}",
                                pages: &["event-delete"],
                                work: "Calendars.ReadWrite",
                                personal: "Calendars.ReadWrite",
                                application: "Calendars.ReadWrite",
                            };
                            self.0.call(operation)
                        }

                        /// `POST /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/dismissReminder` — event: dismissReminder
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/event-dismissreminder?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Calendars.ReadWrite`
                        /// - personal account: `Calendars.ReadWrite`
                        /// - application: `Calendars.ReadWrite`
                        pub fn dismiss_reminder(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "event: dismiss_reminder",
                                method: Method::Post,
                                path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/dismissReminder",
                                pages: &["event-dismissreminder"],
                                work: "Calendars.ReadWrite",
                                personal: "Calendars.ReadWrite",
                                application: "Calendars.ReadWrite",
                            };
                            self.0.name("dismissReminder").call(operation)
                        }

                        /// `POST /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/forward` — event: forward
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
                                path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/forward",
                                pages: &["event-forward"],
                                work: "Calendars.Read",
                                personal: "Calendars.Read",
                                application: "Calendars.Read",
                            };
                            self.0.name("forward").call(operation).json(body)
                        }

                        /// `GET /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}` — Get event
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/event-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Calendars.Read`
                        /// - personal account: `Calendars.Read`
                        /// - application: `Calendars.Read`
                        pub fn get(&self) -> Get<models::Event> {
                            let operation = &Operation {
                                name: "event: get",
                                method: Method::Get,
                                path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}",
                                pages: &["event-get"],
                                work: "Calendars.Read",
                                personal: "Calendars.Read",
                                application: "Calendars.Read",
                            };
                            self.0.get(operation)
                        }

                        /// `POST /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/snoozeReminder` — event: snoozeReminder
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/event-snoozereminder?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Calendars.ReadWrite`
                        /// - personal account: `Calendars.ReadWrite`
                        /// - application: `Calendars.ReadWrite`
                        pub fn snooze_reminder(&self, body: requests::event::SnoozeReminderRequest) -> Call<()> {
                            let operation = &Operation {
                                name: "event: snooze_reminder",
                                method: Method::Post,
                                path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/snoozeReminder",
                                pages: &["event-snoozereminder"],
                                work: "Calendars.ReadWrite",
                                personal: "Calendars.ReadWrite",
                                application: "Calendars.ReadWrite",
                            };
                            self.0.name("snoozeReminder").call(operation).json(body)
                        }

                        /// `POST /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/tentativelyAccept` — event: tentativelyAccept
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/event-tentativelyaccept?view=graph-rest-1.0)
                        /// Status: 202, 400.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Calendars.ReadWrite`
                        /// - personal account: `Calendars.ReadWrite`
                        /// - application: `Calendars.ReadWrite`
                        pub fn tentatively_accept(&self, body: requests::event::TentativelyAcceptRequest) -> Call<()> {
                            let operation = &Operation {
                                name: "event: tentatively_accept",
                                method: Method::Post,
                                path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/tentativelyAccept",
                                pages: &["event-tentativelyaccept"],
                                work: "Calendars.ReadWrite",
                                personal: "Calendars.ReadWrite",
                                application: "Calendars.ReadWrite",
                            };
                            self.0.name("tentativelyAccept").call(operation).json(body)
                        }

                        /// `PATCH /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}` — Update event
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/event-update?view=graph-rest-1.0)
                        /// Status: 200, 400.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Calendars.ReadWrite`
                        /// - personal account: `Calendars.ReadWrite`
                        /// - application: `Calendars.ReadWrite`
                        pub fn update(&self, body: models::Event) -> Call<models::Event> {
                            let operation = &Operation {
                                name: "event: update",
                                method: Method::Patch,
                                path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}",
                                pages: &["event-update"],
                                work: "Calendars.ReadWrite",
                                personal: "Calendars.ReadWrite",
                                application: "Calendars.ReadWrite",
                            };
                            self.0.call(operation).json(body)
                        }

                        /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments`
                        pub fn attachments(&self) -> attachments::Attachments {
                            attachments::Attachments(self.0.name("attachments"))
                        }

                        /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/instances`
                        pub fn instances(&self) -> instances::Instances {
                            instances::Instances(self.0.name("instances"))
                        }
                    }

                    /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments`
                    pub mod attachments {
                        use super::models;
                        use crate::runtime::{Call, List, Method, Operation};

                        crate::runtime::node! {
                            /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments`
                            Attachments
                        }

                        impl Attachments {
                            /// `POST /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments` — Add attachment
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/event-post-attachments?view=graph-rest-1.0)
                            /// Status: 201.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Calendars.ReadWrite`
                            /// - personal account: `Calendars.ReadWrite`
                            /// - application: `Calendars.ReadWrite`
                            pub fn create(&self, body: impl Into<models::Attachment>) -> Call<models::Attachment> {
                                let operation = &Operation {
                                    name: "event: create",
                                    method: Method::Post,
                                    path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments",
                                    pages: &["event-post-attachments"],
                                    work: "Calendars.ReadWrite",
                                    personal: "Calendars.ReadWrite",
                                    application: "Calendars.ReadWrite",
                                };
                                self.0.call(operation).json(Into::<models::Attachment>::into(body))
                            }

                            /// `GET /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments` — List attachments
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/event-list-attachments?view=graph-rest-1.0)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Calendars.Read`
                            /// - personal account: `Calendars.Read`
                            /// - application: `Calendars.Read`
                            pub fn list(&self) -> List<models::Attachment> {
                                let operation = &Operation {
                                    name: "event: list",
                                    method: Method::Get,
                                    path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments",
                                    pages: &["event-list-attachments"],
                                    work: "Calendars.Read",
                                    personal: "Calendars.Read",
                                    application: "Calendars.Read",
                                };
                                self.0.list(operation)
                            }

                            /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}`
                            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                                id::Id(self.0.key(id.as_ref()))
                            }
                        }

                        /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}`
                        pub mod id {
                            use super::models;
                            use crate::runtime::{Bytes, Call, Get, Method, Operation};

                            crate::runtime::node! {
                                /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/attachments/{id}`
                                Id
                            }

                            impl Id {
                                /// `DELETE /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}` — Delete attachment
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/attachment-delete?view=graph-rest-1.0)
                                /// Status: 204.
                                /// Permissions, least privileged first:
                                /// - work or school account: `Calendars.ReadWrite`, `Mail.ReadWrite`, `Group.ReadWrite.All`
                                /// - personal account: `Calendars.ReadWrite`, `Mail.ReadWrite`
                                /// - application: `Calendars.ReadWrite`, `Mail.ReadWrite`
                                pub fn delete(&self) -> Call<()> {
                                    let operation = &Operation {
                                        name: "attachment: delete",
                                        method: Method::Delete,
                                        path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}",
                                        pages: &["attachment-delete"],
                                        work: "Calendars.ReadWrite Mail.ReadWrite Group.ReadWrite.All",
                                        personal: "Calendars.ReadWrite Mail.ReadWrite",
                                        application: "Calendars.ReadWrite Mail.ReadWrite",
                                    };
                                    self.0.call(operation)
                                }

                                /// `GET /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value` — Get attachment
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0)
                                /// Status: 200.
                                /// Permissions, least privileged first:
                                /// - work or school account: `Calendars.Read`, `Mail.Read`, `Group.Read.All`
                                /// - personal account: `Calendars.Read`, `Mail.Read`
                                /// - application: `Calendars.Read`, `Mail.Read`
                                pub fn download(&self) -> Call<Bytes> {
                                    let operation = &Operation {
                                        name: "attachment: download",
                                        method: Method::Get,
                                        path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}/$value",
                                        pages: &["attachment-get"],
                                        work: "Calendars.Read Mail.Read Group.Read.All",
                                        personal: "Calendars.Read Mail.Read",
                                        application: "Calendars.Read Mail.Read",
                                    };
                                    self.0.name("$value").call(operation)
                                }

                                /// `GET /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}` — Get attachment
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0)
                                /// Status: 200.
                                /// Permissions, least privileged first:
                                /// - work or school account: `Calendars.Read`, `Mail.Read`, `Group.Read.All`
                                /// - personal account: `Calendars.Read`, `Mail.Read`
                                /// - application: `Calendars.Read`, `Mail.Read`
                                pub fn get(&self) -> Get<models::FileAttachment> {
                                    let operation = &Operation {
                                        name: "attachment: get",
                                        method: Method::Get,
                                        path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/attachments/{id}",
                                        pages: &["attachment-get"],
                                        work: "Calendars.Read Mail.Read Group.Read.All",
                                        personal: "Calendars.Read Mail.Read",
                                        application: "Calendars.Read Mail.Read",
                                    };
                                    self.0.get(operation)
                                }
                            }
                        }
                    }

                    /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/instances`
                    pub mod instances {
                        use super::models;
                        use crate::runtime::{List, Method, Operation};

                        crate::runtime::node! {
                            /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events/{id}/instances`
                            Instances
                        }

                        impl Instances {
                            /// `GET /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/instances` — List instances
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
                                    path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events/{id}/instances",
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
        }
    }
}
