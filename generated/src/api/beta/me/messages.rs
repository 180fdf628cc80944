// Written by `cargo xtask gen`; do not edit.
//! `/me/messages`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/me/messages`
    Messages
}

impl Messages {
    /// `POST /me/messages` — Create Message
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Status: 201, 400.
    /// Permissions, least privileged first:
    /// - work or school account: `Mail.ReadWrite`
    /// - personal account: `Mail.ReadWrite`
    /// - application: `Mail.ReadWrite`
    pub fn create(&self, body: impl Into<models::Message>) -> Call<models::Message> {
        let operation = &Operation {
            name: "user: create",
            method: Method::Post,
            path: "/me/messages",
            pages: &[
                "user-post-messages",
                "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
            ],
            work: "Mail.ReadWrite",
            personal: "Mail.ReadWrite",
            application: "Mail.ReadWrite",
        };
        self.0.call(operation).json(Into::<models::Message>::into(body))
    }

    /// `GET /me/messages` — List messages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
    /// - personal account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
    /// - application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
    pub fn list(&self) -> List<models::Message> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/me/messages",
            pages: &["user-list-messages", "singlevaluelegacyextendedproperty-get"],
            work: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
            personal: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
            application: "Mail.ReadBasic.All Mail.Read Mail.ReadWrite",
        };
        self.0.list(operation)
    }

    /// `/me/messages/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/me/messages/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Bytes, Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/messages/{id}`
        Id
    }

    impl Id {
        /// `POST /me/messages/{id}/copy` — message: copy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-copy?view=graph-rest-beta)
        /// Status: 201, 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn copy(&self, body: requests::message::CopyRequest) -> Call<models::Message> {
            let operation = &Operation {
                name: "message: copy",
                method: Method::Post,
                path: "/me/messages/{id}/copy",
                pages: &["message-copy"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.name("copy").call(operation).json(body)
        }

        /// `POST /me/messages/{id}/createForward` — message: createForward
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-createforward?view=graph-rest-beta)
        /// Status: 201, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn create_forward(&self, body: requests::message::CreateForwardRequest) -> Call<models::Message> {
            let operation = &Operation {
                name: "message: create_forward",
                method: Method::Post,
                path: "/me/messages/{id}/createForward",
                pages: &["message-createforward"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.name("createForward").call(operation).json(body)
        }

        /// `POST /me/messages/{id}/createReply` — message: createReply
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-createreply?view=graph-rest-beta)
        /// Status: 201, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn create_reply(&self, body: requests::message::CreateReplyRequest) -> Call<models::Message> {
            let operation = &Operation {
                name: "message: create_reply",
                method: Method::Post,
                path: "/me/messages/{id}/createReply",
                pages: &["message-createreply"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.name("createReply").call(operation).json(body)
        }

        /// `POST /me/messages/{id}/createReplyAll` — message: createReplyAll
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-createreplyall?view=graph-rest-beta)
        /// Status: 201, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn create_reply_all(&self, body: requests::message::CreateReplyAllRequest) -> Call<models::Message> {
            let operation = &Operation {
                name: "message: create_reply_all",
                method: Method::Post,
                path: "/me/messages/{id}/createReplyAll",
                pages: &["message-createreplyall"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.name("createReplyAll").call(operation).json(body)
        }

        /// `DELETE /me/messages/{id}` — Delete eventMessage
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/eventmessage-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "eventMessage: delete",
                method: Method::Delete,
                path: "/me/messages/{id}",
                pages: &["eventmessage-delete", "message-delete"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.call(operation)
        }

        /// `GET /me/messages/{id}/$value` — Get message
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadBasic`, `Mail.Read`
        /// - personal account: `Mail.ReadBasic`, `Mail.Read`
        /// - application: `Mail.ReadBasic.All`, `Mail.Read`
        pub fn download(&self) -> Call<Bytes> {
            let operation = &Operation {
                name: "message: download",
                method: Method::Get,
                path: "/me/messages/{id}/$value",
                pages: &["message-get"],
                work: "Mail.ReadBasic Mail.Read",
                personal: "Mail.ReadBasic Mail.Read",
                application: "Mail.ReadBasic.All Mail.Read",
            };
            self.0.name("$value").call(operation)
        }

        /// `POST /me/messages/{id}/forward` — message: forward
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-beta)
        /// Status: 202, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.Send`
        /// - personal account: `Mail.Send`
        /// - application: `Mail.Send`
        pub fn forward(&self, body: requests::message::ForwardRequest) -> Call<()> {
            let operation = &Operation {
                name: "message: forward",
                method: Method::Post,
                path: "/me/messages/{id}/forward",
                pages: &["message-forward"],
                work: "Mail.Send",
                personal: "Mail.Send",
                application: "Mail.Send",
            };
            self.0.name("forward").call(operation).json(body)
        }

        /// `GET /me/messages/{id}` — Get message
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/eventmessage-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta) and 1 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadBasic`, `Mail.Read`
        /// - personal account: `Mail.ReadBasic`, `Mail.Read`
        /// - application: `Mail.ReadBasic.All`, `Mail.Read`
        pub fn get(&self) -> Get<models::Message> {
            let operation = &Operation {
                name: "message: get",
                method: Method::Get,
                path: "/me/messages/{id}",
                pages: &[
                    "message-get",
                    "eventmessage-get",
                    "multivaluelegacyextendedproperty-get",
                    "singlevaluelegacyextendedproperty-get",
                ],
                work: "Mail.ReadBasic Mail.Read",
                personal: "Mail.ReadBasic Mail.Read",
                application: "Mail.ReadBasic.All Mail.Read",
            };
            self.0.get(operation)
        }

        /// `POST /me/messages/{id}/move` — message: move
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-move?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn move_(&self, body: requests::message::MoveRequest) -> Call<models::Message> {
            let operation = &Operation {
                name: "message: move_",
                method: Method::Post,
                path: "/me/messages/{id}/move",
                pages: &["message-move"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.name("move").call(operation).json(body)
        }

        /// `POST /me/messages/{id}/reply` — message: reply
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-beta)
        /// Status: 202, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.Send`
        /// - personal account: `Mail.Send`
        /// - application: `Mail.Send`
        pub fn reply(&self, body: requests::message::ReplyRequest) -> Call<()> {
            let operation = &Operation {
                name: "message: reply",
                method: Method::Post,
                path: "/me/messages/{id}/reply",
                pages: &["message-reply"],
                work: "Mail.Send",
                personal: "Mail.Send",
                application: "Mail.Send",
            };
            self.0.name("reply").call(operation).json(body)
        }

        /// `POST /me/messages/{id}/send` — message: send
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-send?view=graph-rest-beta)
        /// Status: 202.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.Send`
        /// - personal account: `Mail.Send`
        /// - application: `Mail.Send`
        pub fn send(&self) -> Call<()> {
            let operation = &Operation {
                name: "message: send",
                method: Method::Post,
                path: "/me/messages/{id}/send",
                pages: &["message-send"],
                work: "Mail.Send",
                personal: "Mail.Send",
                application: "Mail.Send",
            };
            self.0.name("send").call(operation)
        }

        /// `PATCH /me/messages/{id}` — Update message
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/eventmessage-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta) and 1 more
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn update(&self, body: impl Into<models::Message>) -> Call<models::Message> {
            let operation = &Operation {
                name: "message: update",
                method: Method::Patch,
                path: "/me/messages/{id}",
                pages: &[
                    "message-update",
                    "eventmessage-update",
                    "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                    "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                ],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.call(operation).json(Into::<models::Message>::into(body))
        }

        /// `/me/messages/{id}/attachments`
        pub fn attachments(&self) -> attachments::Attachments {
            attachments::Attachments(self.0.name("attachments"))
        }

        /// `/me/messages/{id}/mentions`
        pub fn mentions(&self) -> mentions::Mentions {
            mentions::Mentions(self.0.name("mentions"))
        }
    }

    /// `/me/messages/{id}/attachments`
    pub mod attachments {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/me/messages/{id}/attachments`
            Attachments
        }

        impl Attachments {
            /// `POST /me/messages/{id}/attachments` — Add attachment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/eventmessage-post-attachments?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Mail.ReadWrite`
            /// - personal account: `Mail.ReadWrite`
            /// - application: `Mail.ReadWrite`
            pub fn create(&self, body: impl Into<models::Attachment>) -> Call<models::Attachment> {
                let operation = &Operation {
                    name: "eventMessage: create",
                    method: Method::Post,
                    path: "/me/messages/{id}/attachments",
                    pages: &["eventmessage-post-attachments", "message-post-attachments"],
                    work: "Mail.ReadWrite",
                    personal: "Mail.ReadWrite",
                    application: "Mail.ReadWrite",
                };
                self.0.call(operation).json(Into::<models::Attachment>::into(body))
            }

            /// `POST /me/messages/{id}/attachments/createUploadSession` — attachment: createUploadSession
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
                    path: "/me/messages/{id}/attachments/createUploadSession",
                    pages: &["attachment-createuploadsession"],
                    work: "Mail.ReadWrite",
                    personal: "Mail.ReadWrite",
                    application: "Mail.ReadWrite",
                };
                self.0.name("createUploadSession").call(operation).json(body)
            }

            /// `GET /me/messages/{id}/attachments` — List attachments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/eventmessage-list-attachments?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Mail.Read`
            /// - personal account: `Mail.Read`
            /// - application: `Mail.Read`
            pub fn list(&self) -> List<models::Attachment> {
                let operation = &Operation {
                    name: "eventMessage: list",
                    method: Method::Get,
                    path: "/me/messages/{id}/attachments",
                    pages: &["eventmessage-list-attachments", "message-list-attachments"],
                    work: "Mail.Read",
                    personal: "Mail.Read",
                    application: "Mail.Read",
                };
                self.0.list(operation)
            }

            /// `/me/messages/{id}/attachments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/me/messages/{id}/attachments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Bytes, Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/messages/{id}/attachments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /me/messages/{id}/attachments/{id}` — Delete attachment
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
                        path: "/me/messages/{id}/attachments/{id}",
                        pages: &["attachment-delete"],
                        work: "Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite Group.ReadWrite.All",
                        personal: "Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite",
                        application: "Calendars.ReadWrite Mail.ReadWrite",
                    };
                    self.0.call(operation)
                }

                /// `GET /me/messages/{id}/attachments/{id}/$value` — Get attachment
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
                        path: "/me/messages/{id}/attachments/{id}/$value",
                        pages: &["attachment-get"],
                        work: "Calendars.Read Mail.Read Tasks.Read Group.Read.All",
                        personal: "Calendars.Read Mail.Read Tasks.Read",
                        application: "Calendars.Read Mail.Read",
                    };
                    self.0.name("$value").call(operation)
                }

                /// `GET /me/messages/{id}/attachments/{id}` — Get attachment
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
                        path: "/me/messages/{id}/attachments/{id}",
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

    /// `/me/messages/{id}/mentions`
    pub mod mentions {
        crate::runtime::node! {
            /// `/me/messages/{id}/mentions`
            Mentions
        }

        impl Mentions {
            /// `/me/messages/{id}/mentions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/me/messages/{id}/mentions/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/me/messages/{id}/mentions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /me/messages/{id}/mentions/{id}` — Delete message
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Mail.ReadWrite`
                /// - personal account: `Mail.ReadWrite`
                /// - application: `Mail.ReadWrite`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "message: delete",
                        method: Method::Delete,
                        path: "/me/messages/{id}/mentions/{id}",
                        pages: &["message-delete"],
                        work: "Mail.ReadWrite",
                        personal: "Mail.ReadWrite",
                        application: "Mail.ReadWrite",
                    };
                    self.0.call(operation)
                }
            }
        }
    }
}
