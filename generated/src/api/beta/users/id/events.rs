// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/events`

use super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/events`
    Events
}

impl Events {
    /// `POST /users/{id | userPrincipalName}/events` — Create event
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta) and 1 more
    /// Also: `/users/{userId|userPrincipalName}/events`, `/users/{id|userPrincipalName}/events`.
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.ReadWrite`
    /// - personal account: `Calendars.ReadWrite`
    /// - application: `Calendars.ReadWrite`
    pub fn create(&self, body: models::Event) -> Call<models::Event> {
        let operation = &Operation {
            name: "user: create",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/events",
            pages: &[
                "user-post-events",
                "opentypeextension-post-opentypeextension",
                "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
            ],
            work: "Calendars.ReadWrite",
            personal: "Calendars.ReadWrite",
            application: "Calendars.ReadWrite",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /users/{id | userPrincipalName}/events/delta` — event: delta
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
            path: "/users/{id | userPrincipalName}/events/delta",
            pages: &["event-delta"],
            work: "Calendars.Read Calendars.ReadWrite",
            personal: "Calendars.Read Calendars.ReadWrite",
            application: "Calendars.Read Calendars.ReadWrite",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /users/{id | userPrincipalName}/events` — List events
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Also: `/users/{userId|userPrincipalName}/events`, `/users/{id|userPrincipalName}/events`.
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - application: `Calendars.Read`, `Calendars.ReadWrite`
    pub fn list(&self) -> List<models::Event> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/events",
            pages: &["user-list-events", "opentypeextension-get", "singlevaluelegacyextendedproperty-get"],
            work: "Calendars.Read Calendars.ReadWrite",
            personal: "Calendars.Read Calendars.ReadWrite",
            application: "Calendars.Read Calendars.ReadWrite",
        };
        self.0.list(operation)
    }

    /// `/users/{id}/events/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/events/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/events/{id}`
        Id
    }

    impl Id {
        /// `POST /users/{id | userPrincipalName}/events/{id}/accept` — event: accept
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
                path: "/users/{id | userPrincipalName}/events/{id}/accept",
                pages: &["event-accept"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.name("accept").call(operation).json(body)
        }

        /// `POST /users/{id | userPrincipalName}/events/{id}/cancel` — event: cancel
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
                path: "/users/{id | userPrincipalName}/events/{id}/cancel",
                pages: &["event-cancel"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.name("cancel").call(operation).json(body)
        }

        /// `POST /users/{id | userPrincipalName}/events/{id}/decline` — event: decline
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
                path: "/users/{id | userPrincipalName}/events/{id}/decline",
                pages: &["event-decline"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.name("decline").call(operation).json(body)
        }

        /// `DELETE /users/{id | userPrincipalName}/events/{id}` — Delete event
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
                path: "/users/{id | userPrincipalName}/events/{id}",
                pages: &["event-delete"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.call(operation)
        }

        /// `POST /users/{id | userPrincipalName}/events/{id}/dismissReminder` — event: dismissReminder
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
                path: "/users/{id | userPrincipalName}/events/{id}/dismissReminder",
                pages: &["event-dismissreminder"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.name("dismissReminder").call(operation)
        }

        /// `POST /users/{id | userPrincipalName}/events/{id}/forward` — event: forward
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
                path: "/users/{id | userPrincipalName}/events/{id}/forward",
                pages: &["event-forward"],
                work: "Calendars.Read",
                personal: "Calendars.Read",
                application: "Calendars.Read",
            };
            self.0.name("forward").call(operation).json(body)
        }

        /// `GET /users/{id | userPrincipalName}/events/{id}` — Get event
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/event-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta) and 1 more
        /// Also: `/users/{userId|userPrincipalName}/events/{eventId}`, `/users/{id|userPrincipalName}/events/{id}`.
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.Read`
        /// - personal account: `Calendars.Read`
        /// - application: `Calendars.Read`
        pub fn get(&self) -> Get<models::Event> {
            let operation = &Operation {
                name: "event: get",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/events/{id}",
                pages: &[
                    "event-get",
                    "opentypeextension-get",
                    "multivaluelegacyextendedproperty-get",
                    "singlevaluelegacyextendedproperty-get",
                ],
                work: "Calendars.Read",
                personal: "Calendars.Read",
                application: "Calendars.Read",
            };
            self.0.get(operation)
        }

        /// `POST /users/{id | userPrincipalName}/events/{id}/snoozeReminder` — event: snoozeReminder
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
                path: "/users/{id | userPrincipalName}/events/{id}/snoozeReminder",
                pages: &["event-snoozereminder"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.name("snoozeReminder").call(operation).json(body)
        }

        /// `POST /users/{id | userPrincipalName}/events/{id}/tentativelyAccept` — event: tentativelyAccept
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
                path: "/users/{id | userPrincipalName}/events/{id}/tentativelyAccept",
                pages: &["event-tentativelyaccept"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.name("tentativelyAccept").call(operation).json(body)
        }

        /// `PATCH /users/{id | userPrincipalName}/events/{id}` — Update event
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/event-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
        /// Also: `/users/{id|userPrincipalName}/events/{id}`.
        /// Status: 200, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.ReadWrite`
        /// - personal account: `Calendars.ReadWrite`
        /// - application: `Calendars.ReadWrite`
        pub fn update(&self, body: models::Event) -> Call<models::Event> {
            let operation = &Operation {
                name: "event: update",
                method: Method::Patch,
                path: "/users/{id | userPrincipalName}/events/{id}",
                pages: &[
                    "event-update",
                    "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                    "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                ],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.call(operation).json(body)
        }

        /// `/users/{id}/events/{id}/attachments`
        pub fn attachments(&self) -> attachments::Attachments {
            attachments::Attachments(self.0.name("attachments"))
        }

        /// `/users/{id}/events/{id}/calendar`
        pub fn calendar(&self) -> calendar::Calendar {
            calendar::Calendar(self.0.name("calendar"))
        }

        /// `/users/{id}/events/{id}/extensions`
        pub fn extensions(&self) -> extensions::Extensions {
            extensions::Extensions(self.0.name("extensions"))
        }

        /// `/users/{id}/events/{id}/instances`
        pub fn instances(&self) -> instances::Instances {
            instances::Instances(self.0.name("instances"))
        }
    }

    /// `/users/{id}/events/{id}/attachments`
    pub mod attachments {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/events/{id}/attachments`
            Attachments
        }

        impl Attachments {
            /// `POST /users/{id | userPrincipalName}/events/{id}/attachments` — Add attachment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/event-post-attachments?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`
            /// - personal account: `Calendars.ReadWrite`
            /// - application: `Calendars.ReadWrite`
            pub fn create(&self, body: impl Into<models::Attachment>) -> Call<models::Attachment> {
                let operation = &Operation {
                    name: "event: create",
                    method: Method::Post,
                    path: "/users/{id | userPrincipalName}/events/{id}/attachments",
                    pages: &["event-post-attachments"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.call(operation).json(Into::<models::Attachment>::into(body))
            }

            /// `GET /users/{id|userPrincipalName}/events/{id}/attachments` — List attachments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/event-list-attachments?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.Read`
            /// - personal account: `Calendars.Read`
            /// - application: `Calendars.Read`
            pub fn list(&self) -> List<models::Attachment> {
                let operation = &Operation {
                    name: "event: list",
                    method: Method::Get,
                    path: "/users/{id|userPrincipalName}/events/{id}/attachments",
                    pages: &["event-list-attachments"],
                    work: "Calendars.Read",
                    personal: "Calendars.Read",
                    application: "Calendars.Read",
                };
                self.0.list(operation)
            }

            /// `/users/{id}/events/{id}/attachments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/users/{id}/events/{id}/attachments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Bytes, Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/events/{id}/attachments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /users/{id | userPrincipalName}/events/{id}/attachments/{id}` — Delete attachment
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
                        path: "/users/{id | userPrincipalName}/events/{id}/attachments/{id}",
                        pages: &["attachment-delete"],
                        work: "Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite Group.ReadWrite.All",
                        personal: "Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite",
                        application: "Calendars.ReadWrite Mail.ReadWrite",
                    };
                    self.0.call(operation)
                }

                /// `GET /users/{id | userPrincipalName}/events/{id}/attachments/{id}/$value` — Get attachment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Calendars.Read` and 3 more
                /// - personal account: `Calendars.Read`, `Mail.Read`, `Tasks.Read`
                /// - application: `Calendars.Read`, `Mail.Read`
                pub fn download(&self) -> Call<Bytes> {
                    let operation = &Operation {
                        name: "attachment: download",
                        method: Method::Get,
                        path: "/users/{id | userPrincipalName}/events/{id}/attachments/{id}/$value",
                        pages: &["attachment-get"],
                        work: "Calendars.Read Mail.Read Tasks.Read Group.Read.All",
                        personal: "Calendars.Read Mail.Read Tasks.Read",
                        application: "Calendars.Read Mail.Read",
                    };
                    self.0.name("$value").call(operation)
                }

                /// `GET /users/{id | userPrincipalName}/events/{id}/attachments/{id}` — Get attachment
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Calendars.Read` and 3 more
                /// - personal account: `Calendars.Read`, `Mail.Read`, `Tasks.Read`
                /// - application: `Calendars.Read`, `Mail.Read`
                pub fn get(&self) -> Get<models::FileAttachment> {
                    let operation = &Operation {
                        name: "attachment: get",
                        method: Method::Get,
                        path: "/users/{id | userPrincipalName}/events/{id}/attachments/{id}",
                        pages: &["attachment-get"],
                        work: "Calendars.Read Mail.Read Tasks.Read Group.Read.All",
                        personal: "Calendars.Read Mail.Read Tasks.Read",
                        application: "Calendars.Read Mail.Read",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/users/{id}/events/{id}/calendar`
    pub mod calendar {
        use super::models;

        crate::runtime::node! {
            /// `/users/{id}/events/{id}/calendar`
            Calendar
        }

        impl Calendar {
            /// `/users/{id}/events/{id}/calendar/calendarPermissions`
            pub fn calendar_permissions(&self) -> calendar_permissions::CalendarPermissions {
                calendar_permissions::CalendarPermissions(self.0.name("calendarPermissions"))
            }
        }

        /// `/users/{id}/events/{id}/calendar/calendarPermissions`
        pub mod calendar_permissions {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/events/{id}/calendar/calendarPermissions`
                CalendarPermissions
            }

            impl CalendarPermissions {
                /// `POST /users/{id}/events/{id}/calendar/calendarPermissions` — Create calendarPermission
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
                        path: "/users/{id}/events/{id}/calendar/calendarPermissions",
                        pages: &["calendar-post-calendarpermissions"],
                        work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
                        personal: "Calendars.Read Calendars.ReadWrite",
                        application: "Calendars.Read Calendars.ReadWrite",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /users/{id}/events/{id}/calendar/calendarPermissions` — List calendarPermissions
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
                        path: "/users/{id}/events/{id}/calendar/calendarPermissions",
                        pages: &["calendar-list-calendarpermissions"],
                        work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
                        personal: "Calendars.Read Calendars.ReadWrite",
                        application: "Calendars.Read Calendars.ReadWrite",
                    };
                    self.0.list(operation)
                }

                /// `/users/{id}/events/{id}/calendar/calendarPermissions/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/users/{id}/events/{id}/calendar/calendarPermissions/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/users/{id}/events/{id}/calendar/calendarPermissions/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /users/{id}/events/{id}/calendar/calendarPermissions/{id}` — Delete calendarPermission
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
                            path: "/users/{id}/events/{id}/calendar/calendarPermissions/{id}",
                            pages: &["calendarpermission-delete"],
                            work: "Calendars.ReadWrite",
                            personal: "Calendars.ReadWrite",
                            application: "Calendars.ReadWrite",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /users/{id}/events/{id}/calendar/calendarPermissions/{id}` — Get calendarPermission
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
                            path: "/users/{id}/events/{id}/calendar/calendarPermissions/{id}",
                            pages: &["calendarpermission-get"],
                            work: "Calendars.Read Calendars.ReadWrite Group.Read.All Group.ReadWrite.All",
                            personal: "Calendars.Read Calendars.ReadWrite",
                            application: "Calendars.Read Calendars.ReadWrite",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /users/{id}/events/{id}/calendar/calendarPermissions/{id}` — Update calendarPermission
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
                            path: "/users/{id}/events/{id}/calendar/calendarPermissions/{id}",
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
    }

    /// `/users/{id}/events/{id}/extensions`
    pub mod extensions {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/events/{id}/extensions`
            Extensions
        }

        impl Extensions {
            /// `POST /users/{userId|userPrincipalName}/events/{eventId}/extensions` — Create openTypeExtension
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta)
            /// Status: 201, 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.AccessAsUser.All` and 7 more
            /// - personal account: `Calendars.ReadWrite` and 4 more
            /// - application: `Device.ReadWrite.All` and 6 more
            pub fn create(&self, body: models::OpenTypeExtension) -> Call<Option<models::Extension>> {
                let operation = &Operation {
                    name: "openTypeExtension: create",
                    method: Method::Post,
                    path: "/users/{userId|userPrincipalName}/events/{eventId}/extensions",
                    pages: &["opentypeextension-post-opentypeextension"],
                    work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/users/{id}/events/{id}/extensions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/users/{id}/events/{id}/extensions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/events/{id}/extensions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /users/{userId|userPrincipalName}/events/{eventId}/extensions/{extensionId}` — Delete openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite` and 7 more
                /// - personal account: `Tasks.ReadWrite` and 4 more
                /// - application: `Tasks.ReadWrite.All` and 7 more
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "openTypeExtension: delete",
                        method: Method::Delete,
                        path: "/users/{userId|userPrincipalName}/events/{eventId}/extensions/{extensionId}",
                        pages: &["opentypeextension-delete"],
                        work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                        personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                        application: "Tasks.ReadWrite.All Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /users/{Id|userPrincipalName}/events/{eventId}/extensions/{extensionId}` — Get openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite` and 6 more
                /// - personal account: `Tasks.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 6 more
                pub fn get(&self) -> Get<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: get",
                        method: Method::Get,
                        path: "/users/{Id|userPrincipalName}/events/{eventId}/extensions/{extensionId}",
                        pages: &["opentypeextension-get"],
                        work: "Tasks.ReadWrite Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read",
                        personal: "Tasks.ReadWrite Calendars.Read Mail.Read Contacts.Read User.Read",
                        application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read User.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /users/{userId|userPrincipalName}/events/{eventId}/extensions/{extensionId}` — Update openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Tasks.ReadWrite` and 7 more
                /// - personal account: `Tasks.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 6 more
                pub fn update(&self, body: models::OpenTypeExtension) -> Call<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: update",
                        method: Method::Patch,
                        path: "/users/{userId|userPrincipalName}/events/{eventId}/extensions/{extensionId}",
                        pages: &["opentypeextension-update"],
                        work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                        personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                        application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }

    /// `/users/{id}/events/{id}/instances`
    pub mod instances {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/events/{id}/instances`
            Instances
        }

        impl Instances {
            /// `GET /users/{id | userPrincipalName}/events/{id}/instances` — List instances
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
                    path: "/users/{id | userPrincipalName}/events/{id}/instances",
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
