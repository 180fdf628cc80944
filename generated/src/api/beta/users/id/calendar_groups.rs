// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/calendarGroups`

use crate::runtime::{Call, List, Method, Operation};
use super::super::super::models;

crate::runtime::node! {
    /// `/users/{id}/calendarGroups`
    CalendarGroups
}

impl CalendarGroups {
    /// `POST /users/{id | userPrincipalName}/calendarGroups` — Create CalendarGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-calendargroups?view=graph-rest-beta)
    /// Permissions: work, personal, application: `Calendars.ReadWrite`. Status: 201.
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

    /// `GET /users/{id | userPrincipalName}/calendarGroups` — List calendarGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendargroups?view=graph-rest-beta)
    /// Permissions: work, personal, application: `Calendars.Read`, `Calendars.ReadWrite`. Status: 200.
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

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/users/{id}/calendarGroups/{id}`
        Id
    }

    impl Id {
        /// `DELETE /users/{id | userPrincipalName}/calendarGroups/{id}` — Delete calendarGroup
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-delete?view=graph-rest-beta)
        /// Permissions: work, personal, application: `Calendars.ReadWrite`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "calendargroup: delete",
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
        /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-get?view=graph-rest-beta)
        /// Permissions: work, personal, application: `Calendars.Read`. Status: 200.
        pub fn get(&self) -> Get<models::CalendarGroup> {
            let operation = &Operation {
                name: "calendargroup: get",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/calendarGroups/{id}",
                pages: &["calendargroup-get"],
                work: "Calendars.Read",
                personal: "Calendars.Read",
                application: "Calendars.Read",
            };
            self.0.get(operation)
        }

        /// `PATCH /users/{id | userPrincipalName}/calendarGroups/{id}` — Update calendargroup
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-update?view=graph-rest-beta)
        /// Permissions: work, personal, application: `Calendars.ReadWrite`. Status: 200.
        pub fn update(
            &self,
            body: models::CalendarGroup,
        ) -> Call<models::CalendarGroup> {
            let operation = &Operation {
                name: "calendargroup: update",
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

    pub mod calendars {
        use crate::runtime::{Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/users/{id}/calendarGroups/{id}/calendars`
            Calendars
        }

        impl Calendars {
            /// `POST /users/{id | userPrincipalName}/calendarGroups/{id}/calendars` — Create Calendar
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/calendargroup-post-calendars?view=graph-rest-beta)
            /// Permissions: work, personal, application: `Calendars.ReadWrite`. Status: 201.
            pub fn create(&self, body: models::Calendar) -> Call<models::Calendar> {
                let operation = &Operation {
                    name: "calendargroup: create",
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
            /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendars?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/calendargroup-list-calendars?view=graph-rest-beta)
            /// Also: `/users/{id | userPrincipalName}/calendarGroups/{id}/calendars`.
            /// Permissions: work, personal, application: `Calendars.Read`, `Calendars.Read.Shared`, `Calendars.ReadWrite`. Status: 200.
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

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/users/{id}/calendarGroups/{id}/calendars/{id}`
                Id
            }

            impl Id {
                /// `DELETE /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}` — Delete calendar
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/calendar-delete?view=graph-rest-beta)
                /// Permissions: work, personal, application: `Calendars.ReadWrite`. Status: 204.
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
                /// [Reference](https://learn.microsoft.com/graph/api/calendar-get?view=graph-rest-beta)
                /// Status: 200.
                pub fn get(&self) -> Get<models::Calendar> {
                    let operation = &Operation {
                        name: "calendar: get",
                        method: Method::Get,
                        path: "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}",
                        pages: &["calendar-get"],
                        work: "",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}` — Update calendar
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/calendar-update?view=graph-rest-beta)
                /// Status: 200.
                pub fn update(&self, body: models::Calendar) -> Call<models::Calendar> {
                    let operation = &Operation {
                        name: "calendar: update",
                        method: Method::Patch,
                        path: "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}",
                        pages: &["calendar-update"],
                        work: "",
                        personal: "",
                        application: "",
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

            pub mod calendar_view {
                use crate::runtime::{List, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/users/{id}/calendarGroups/{id}/calendars/{id}/calendarView`
                    CalendarView
                }

                impl CalendarView {
                    /// `GET /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/calendarView` — List calendarView
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/user-list-calendarview?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/calendar-list-calendarview?view=graph-rest-beta)
                    /// Permissions: work, personal, application: `Calendars.Read`, `Calendars.ReadWrite`. Status: 200.
                    pub fn list(&self) -> List<models::Event> {
                        let operation = &Operation {
                            name: "user: list",
                            method: Method::Get,
                            path: "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/calendarView",
                            pages: &[
                                "user-list-calendarview",
                                "calendar-list-calendarview",
                            ],
                            work: "Calendars.Read Calendars.ReadWrite",
                            personal: "Calendars.Read Calendars.ReadWrite",
                            application: "Calendars.Read Calendars.ReadWrite",
                        };
                        self.0.list(operation)
                    }
                }
            }

            pub mod events {
                use crate::runtime::{Call, List, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/users/{id}/calendarGroups/{id}/calendars/{id}/events`
                    Events
                }

                impl Events {
                    /// `POST /users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/events` — Create event
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/calendar-post-events?view=graph-rest-beta)
                    /// Status: 201.
                    pub fn create(&self, body: models::Event) -> Call<models::Event> {
                        let operation = &Operation {
                            name: "calendar: create",
                            method: Method::Post,
                            path: "/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/events",
                            pages: &["calendar-post-events"],
                            work: "",
                            personal: "",
                            application: "",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `GET /users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events` — List events
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/calendar-list-events?view=graph-rest-beta)
                    /// Also: `/users/{id | userPrincipalName}/calendarGroups/{id}/calendars/{id}/events`.
                    /// Permissions: work, personal, application: `Calendars.Read`, `Calendars.ReadWrite`. Status: 200.
                    pub fn list(&self) -> List<models::Event> {
                        let operation = &Operation {
                            name: "user: list",
                            method: Method::Get,
                            path: "/users/{id | userPrincipalName}/calendargroups/{id}/calendars/{id}/events",
                            pages: &["user-list-events", "calendar-list-events"],
                            work: "Calendars.Read Calendars.ReadWrite",
                            personal: "Calendars.Read Calendars.ReadWrite",
                            application: "Calendars.Read Calendars.ReadWrite",
                        };
                        self.0.list(operation)
                    }
                }
            }
        }
    }
}
