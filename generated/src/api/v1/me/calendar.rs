// Written by `cargo xtask gen`; do not edit.
//! `/me/calendar`

use super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/me/calendar`
    Calendar
}

impl Calendar {
    /// `GET /me/calendar` — Get calendar
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
            path: "/me/calendar",
            pages: &["calendar-get"],
            work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
            personal: "Calendars.Read Calendars.ReadWrite",
            application: "Calendars.Read Calendars.ReadWrite",
        };
        self.0.get(operation)
    }

    /// `POST /me/calendar/getSchedule` — calendar: getSchedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/calendar-getschedule?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - application: `Calendars.Read`, `Calendars.ReadWrite`
    pub fn get_schedule(&self, body: requests::calendar::GetScheduleRequest) -> Call<Vec<models::ScheduleInformation>> {
        let operation = &Operation {
            name: "calendar: get_schedule",
            method: Method::Post,
            path: "/me/calendar/getSchedule",
            pages: &["calendar-getschedule"],
            work: "Calendars.Read Calendars.ReadWrite",
            personal: "",
            application: "Calendars.Read Calendars.ReadWrite",
        };
        self.0.name("getSchedule").call(operation).json(body)
    }

    /// `PATCH /me/calendar` — Update calendar
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
            path: "/me/calendar",
            pages: &["calendar-update"],
            work: "Calendars.ReadWrite Group.ReadWrite.All",
            personal: "Calendars.ReadWrite",
            application: "Calendars.ReadWrite",
        };
        self.0.call(operation).json(body)
    }

    /// `/me/calendar/calendarView`
    pub fn calendar_view(&self) -> calendar_view::CalendarView {
        calendar_view::CalendarView(self.0.name("calendarView"))
    }

    /// `/me/calendar/events`
    pub fn events(&self) -> events::Events {
        events::Events(self.0.name("events"))
    }
}

/// `/me/calendar/calendarView`
pub mod calendar_view {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/me/calendar/calendarView`
        CalendarView
    }

    impl CalendarView {
        /// `GET /me/calendar/calendarView` — List calendarView
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
                path: "/me/calendar/calendarView",
                pages: &["user-list-calendarview", "calendar-list-calendarview"],
                work: "Calendars.Read Calendars.ReadWrite",
                personal: "Calendars.Read Calendars.ReadWrite",
                application: "Calendars.Read Calendars.ReadWrite",
            };
            self.0.list(operation)
        }
    }
}

/// `/me/calendar/events`
pub mod events {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/me/calendar/events`
        Events
    }

    impl Events {
        /// `POST /me/calendar/events` — Create event
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/calendar-post-events?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.ReadWrite`
        /// - personal account: `Calendars.ReadWrite`
        /// - application: `Calendars.ReadWrite`
        pub fn create(&self, body: models::Event) -> Call<models::Event> {
            let operation = &Operation {
                name: "user: create",
                method: Method::Post,
                path: "/me/calendar/events",
                pages: &["user-post-events", "calendar-post-events"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /me/calendar/events` — List events
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/calendar-list-events?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.Read` and 3 more
        /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
        /// - application: `Calendars.Read`, `Calendars.ReadWrite`
        pub fn list(&self) -> List<models::Event> {
            let operation = &Operation {
                name: "calendar: list",
                method: Method::Get,
                path: "/me/calendar/events",
                pages: &["calendar-list-events", "user-list-events"],
                work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
                personal: "Calendars.Read Calendars.ReadWrite",
                application: "Calendars.Read Calendars.ReadWrite",
            };
            self.0.list(operation)
        }

        /// `/me/calendar/events/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/me/calendar/events/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/calendar/events/{id}`
            Id
        }

        impl Id {
            /// `POST /me/calendar/events/{id}/accept` — event: accept
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
                    path: "/me/calendar/events/{id}/accept",
                    pages: &["event-accept"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.name("accept").call(operation).json(body)
            }

            /// `POST /me/calendar/events/{id}/cancel` — event: cancel
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
                    path: "/me/calendar/events/{id}/cancel",
                    pages: &["event-cancel"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.name("cancel").call(operation).json(body)
            }

            /// `POST /me/calendar/events/{id}/decline` — event: decline
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
                    path: "/me/calendar/events/{id}/decline",
                    pages: &["event-decline"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.name("decline").call(operation).json(body)
            }

            /// `DELETE /me/calendar/events/{id}` — Delete event
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
                    path: "/me/calendar/events/{id}",
                    pages: &["event-delete"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.call(operation)
            }

            /// `POST /me/calendar/events/{id}/dismissReminder` — event: dismissReminder
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
                    path: "/me/calendar/events/{id}/dismissReminder",
                    pages: &["event-dismissreminder"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.name("dismissReminder").call(operation)
            }

            /// `POST /me/calendar/events/{id}/forward` — event: forward
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
                    path: "/me/calendar/events/{id}/forward",
                    pages: &["event-forward"],
                    work: "Calendars.Read",
                    personal: "Calendars.Read",
                    application: "Calendars.Read",
                };
                self.0.name("forward").call(operation).json(body)
            }

            /// `GET /me/calendar/events/{id}` — Get event
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
                    path: "/me/calendar/events/{id}",
                    pages: &["event-get"],
                    work: "Calendars.Read",
                    personal: "Calendars.Read",
                    application: "Calendars.Read",
                };
                self.0.get(operation)
            }

            /// `POST /me/calendar/events/{id}/snoozeReminder` — event: snoozeReminder
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
                    path: "/me/calendar/events/{id}/snoozeReminder",
                    pages: &["event-snoozereminder"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.name("snoozeReminder").call(operation).json(body)
            }

            /// `POST /me/calendar/events/{id}/tentativelyAccept` — event: tentativelyAccept
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
                    path: "/me/calendar/events/{id}/tentativelyAccept",
                    pages: &["event-tentativelyaccept"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.name("tentativelyAccept").call(operation).json(body)
            }

            /// `PATCH /me/calendar/events/{id}` — Update event
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
                    path: "/me/calendar/events/{id}",
                    pages: &["event-update"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.call(operation).json(body)
            }

            /// `/me/calendar/events/{id}/attachments`
            pub fn attachments(&self) -> attachments::Attachments {
                attachments::Attachments(self.0.name("attachments"))
            }

            /// `/me/calendar/events/{id}/instances`
            pub fn instances(&self) -> instances::Instances {
                instances::Instances(self.0.name("instances"))
            }
        }

        /// `/me/calendar/events/{id}/attachments`
        pub mod attachments {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/me/calendar/events/{id}/attachments`
                Attachments
            }

            impl Attachments {
                /// `POST /me/calendar/events/{id}/attachments` — Add attachment
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
                        path: "/me/calendar/events/{id}/attachments",
                        pages: &["event-post-attachments"],
                        work: "Calendars.ReadWrite",
                        personal: "Calendars.ReadWrite",
                        application: "Calendars.ReadWrite",
                    };
                    self.0.call(operation).json(Into::<models::Attachment>::into(body))
                }

                /// `GET /me/calendar/events/{id}/attachments` — List attachments
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
                        path: "/me/calendar/events/{id}/attachments",
                        pages: &["event-list-attachments"],
                        work: "Calendars.Read",
                        personal: "Calendars.Read",
                        application: "Calendars.Read",
                    };
                    self.0.list(operation)
                }

                /// `/me/calendar/events/{id}/attachments/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/me/calendar/events/{id}/attachments/{id}`
            pub mod id {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/me/calendar/events/{id}/attachments/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /me/calendar/events/{id}/attachments/{id}` — Delete attachment
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
                            path: "/me/calendar/events/{id}/attachments/{id}",
                            pages: &["attachment-delete"],
                            work: "Calendars.ReadWrite Mail.ReadWrite Group.ReadWrite.All",
                            personal: "Calendars.ReadWrite Mail.ReadWrite",
                            application: "Calendars.ReadWrite Mail.ReadWrite",
                        };
                        self.0.call(operation)
                    }
                }
            }
        }

        /// `/me/calendar/events/{id}/instances`
        pub mod instances {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/me/calendar/events/{id}/instances`
                Instances
            }

            impl Instances {
                /// `GET /me/calendar/events/{id}/instances` — List instances
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
                        path: "/me/calendar/events/{id}/instances",
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
