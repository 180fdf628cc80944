// Written by `cargo xtask gen`; do not edit.
//! `/me/events`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/me/events`
    Events
}

impl Events {
    /// `POST /me/events` — Create event
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-events?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.ReadWrite`
    /// - personal account: `Calendars.ReadWrite`
    /// - application: `Calendars.ReadWrite`
    pub fn create(&self, body: models::Event) -> Call<models::Event> {
        let operation = &Operation {
            name: "user: create",
            method: Method::Post,
            path: "/me/events",
            pages: &[
                "user-post-events",
                "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
            ],
            work: "Calendars.ReadWrite",
            personal: "Calendars.ReadWrite",
            application: "Calendars.ReadWrite",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /me/events/delta` — event: delta
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
            path: "/me/events/delta",
            pages: &["event-delta"],
            work: "Calendars.Read Calendars.ReadWrite",
            personal: "Calendars.Read Calendars.ReadWrite",
            application: "Calendars.Read Calendars.ReadWrite",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /me/events` — List events
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-events?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - personal account: `Calendars.Read`, `Calendars.ReadWrite`
    /// - application: `Calendars.Read`, `Calendars.ReadWrite`
    pub fn list(&self) -> List<models::Event> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/me/events",
            pages: &["user-list-events", "singlevaluelegacyextendedproperty-get"],
            work: "Calendars.Read Calendars.ReadWrite",
            personal: "Calendars.Read Calendars.ReadWrite",
            application: "Calendars.Read Calendars.ReadWrite",
        };
        self.0.list(operation)
    }

    /// `/me/events/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/me/events/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/events/{id}`
        Id
    }

    impl Id {
        /// `POST /me/events/{id}/accept` — event: accept
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
                path: "/me/events/{id}/accept",
                pages: &["event-accept"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.name("accept").call(operation).json(body)
        }

        /// `POST /me/events/{id}/cancel` — event: cancel
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
                path: "/me/events/{id}/cancel",
                pages: &["event-cancel"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.name("cancel").call(operation).json(body)
        }

        /// `POST /me/events/{id}/decline` — event: decline
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
                path: "/me/events/{id}/decline",
                pages: &["event-decline"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.name("decline").call(operation).json(body)
        }

        /// `DELETE /me/events/{id}` — Delete event
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
                path: "/me/events/{id}",
                pages: &["event-delete"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.call(operation)
        }

        /// `POST /me/events/{id}/dismissReminder` — event: dismissReminder
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
                path: "/me/events/{id}/dismissReminder",
                pages: &["event-dismissreminder"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.name("dismissReminder").call(operation)
        }

        /// `POST /me/events/{id}/forward` — event: forward
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
                path: "/me/events/{id}/forward",
                pages: &["event-forward"],
                work: "Calendars.Read",
                personal: "Calendars.Read",
                application: "Calendars.Read",
            };
            self.0.name("forward").call(operation).json(body)
        }

        /// `GET /me/events/{id}` — Get event
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/event-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.Read`
        /// - personal account: `Calendars.Read`
        /// - application: `Calendars.Read`
        pub fn get(&self) -> Get<models::Event> {
            let operation = &Operation {
                name: "event: get",
                method: Method::Get,
                path: "/me/events/{id}",
                pages: &["event-get", "multivaluelegacyextendedproperty-get", "singlevaluelegacyextendedproperty-get"],
                work: "Calendars.Read",
                personal: "Calendars.Read",
                application: "Calendars.Read",
            };
            self.0.get(operation)
        }

        /// `POST /me/events/{id}/snoozeReminder` — event: snoozeReminder
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
                path: "/me/events/{id}/snoozeReminder",
                pages: &["event-snoozereminder"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.name("snoozeReminder").call(operation).json(body)
        }

        /// `POST /me/events/{id}/tentativelyAccept` — event: tentativelyAccept
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
                path: "/me/events/{id}/tentativelyAccept",
                pages: &["event-tentativelyaccept"],
                work: "Calendars.ReadWrite",
                personal: "Calendars.ReadWrite",
                application: "Calendars.ReadWrite",
            };
            self.0.name("tentativelyAccept").call(operation).json(body)
        }

        /// `PATCH /me/events/{id}` — Update event
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/event-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
        /// Status: 200, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.ReadWrite`
        /// - personal account: `Calendars.ReadWrite`
        /// - application: `Calendars.ReadWrite`
        pub fn update(&self, body: models::Event) -> Call<models::Event> {
            let operation = &Operation {
                name: "event: update",
                method: Method::Patch,
                path: "/me/events/{id}",
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

        /// `/me/events/{id}/attachments`
        pub fn attachments(&self) -> attachments::Attachments {
            attachments::Attachments(self.0.name("attachments"))
        }

        /// `/me/events/{id}/instances`
        pub fn instances(&self) -> instances::Instances {
            instances::Instances(self.0.name("instances"))
        }
    }

    /// `/me/events/{id}/attachments`
    pub mod attachments {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/me/events/{id}/attachments`
            Attachments
        }

        impl Attachments {
            /// `POST /me/events/{id}/attachments` — Add attachment
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
                    path: "/me/events/{id}/attachments",
                    pages: &["event-post-attachments"],
                    work: "Calendars.ReadWrite",
                    personal: "Calendars.ReadWrite",
                    application: "Calendars.ReadWrite",
                };
                self.0.call(operation).json(Into::<models::Attachment>::into(body))
            }

            /// `POST /me/events/{id}/attachments/createUploadSession` — attachment: createUploadSession
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/attachment-createuploadsession?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Mail.ReadWrite`
            /// - personal account: `Mail.ReadWrite`
            /// - application: `Mail.ReadWrite`
            pub fn create_upload_session(
                &self,
                body: requests::attachment::CreateUploadSessionRequest,
            ) -> Call<models::UploadSession> {
                let operation = &Operation {
                    name: "attachment: create_upload_session",
                    method: Method::Post,
                    path: "/me/events/{id}/attachments/createUploadSession",
                    pages: &["attachment-createuploadsession"],
                    work: "Mail.ReadWrite",
                    personal: "Mail.ReadWrite",
                    application: "Mail.ReadWrite",
                };
                self.0.name("createUploadSession").call(operation).json(body)
            }

            /// `GET /me/events/{id}/attachments` — List attachments
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
                    path: "/me/events/{id}/attachments",
                    pages: &["event-list-attachments"],
                    work: "Calendars.Read",
                    personal: "Calendars.Read",
                    application: "Calendars.Read",
                };
                self.0.list(operation)
            }

            /// `/me/events/{id}/attachments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/me/events/{id}/attachments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Bytes, Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/events/{id}/attachments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /me/events/{id}/attachments/{id}` — Delete attachment
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
                        path: "/me/events/{id}/attachments/{id}",
                        pages: &["attachment-delete"],
                        work: "Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite Group.ReadWrite.All",
                        personal: "Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite",
                        application: "Calendars.ReadWrite Mail.ReadWrite",
                    };
                    self.0.call(operation)
                }

                /// `GET /me/events/{id}/attachments/{id}/$value` — Get attachment
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
                        path: "/me/events/{id}/attachments/{id}/$value",
                        pages: &["attachment-get"],
                        work: "Calendars.Read Mail.Read Tasks.Read Group.Read.All",
                        personal: "Calendars.Read Mail.Read Tasks.Read",
                        application: "Calendars.Read Mail.Read",
                    };
                    self.0.name("$value").call(operation)
                }

                /// `GET /me/events/{id}/attachments/{id}` — Get attachment
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
                        path: "/me/events/{id}/attachments/{id}",
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

    /// `/me/events/{id}/instances`
    pub mod instances {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/me/events/{id}/instances`
            Instances
        }

        impl Instances {
            /// `GET /me/events/{id}/instances` — List instances
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
                    path: "/me/events/{id}/instances",
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
