// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/messages`

use super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/messages`
    Messages
}

impl Messages {
    /// `POST /users/{id|userPrincipalName}/messages` — Create message
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-1.0) and 1 more
    /// Status: 201, 400.
    /// Permissions, least privileged first:
    /// - work or school account: `Mail.ReadWrite`
    /// - personal account: `Mail.ReadWrite`
    /// - application: `Mail.ReadWrite`
    pub fn create(&self, body: impl Into<models::Message>) -> Call<models::Message> {
        let operation = &Operation {
            name: "user: create",
            method: Method::Post,
            path: "/users/{id|userPrincipalName}/messages",
            pages: &[
                "user-post-messages",
                "opentypeextension-post-opentypeextension",
                "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
            ],
            work: "Mail.ReadWrite",
            personal: "Mail.ReadWrite",
            application: "Mail.ReadWrite",
        };
        self.0.call(operation).json(Into::<models::Message>::into(body))
    }

    /// `GET /users/{id | userPrincipalName}/messages` — List messages
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0)
    /// Also: `/users/{Id|userPrincipalName}/messages`, `/users/{id|userPrincipalName}/messages`.
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
    /// - personal account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
    /// - application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
    pub fn list(&self) -> List<models::Message> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/messages",
            pages: &["user-list-messages", "opentypeextension-get", "singlevaluelegacyextendedproperty-get"],
            work: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
            personal: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
            application: "Mail.ReadBasic.All Mail.Read Mail.ReadWrite",
        };
        self.0.list(operation)
    }

    /// `/users/{id}/messages/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/messages/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Bytes, Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/messages/{id}`
        Id
    }

    impl Id {
        /// `POST /users/{id | userPrincipalName}/messages/{id}/copy` — message: copy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-copy?view=graph-rest-1.0)
        /// Status: 201, 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn copy(&self, body: requests::message::CopyRequest) -> Call<models::Message> {
            let operation = &Operation {
                name: "message: copy",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/messages/{id}/copy",
                pages: &["message-copy"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.name("copy").call(operation).json(body)
        }

        /// `POST /users/{id | userPrincipalName}/messages/{id}/createForward` — message: createForward
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-createforward?view=graph-rest-1.0)
        /// Status: 201, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn create_forward(&self) -> Call<models::Message> {
            let operation = &Operation {
                name: "message: create_forward",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/messages/{id}/createForward",
                pages: &["message-createforward"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.name("createForward").call(operation)
        }

        /// `POST /users/{id | userPrincipalName}/messages/{id}/createReply` — message: createReply
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-createreply?view=graph-rest-1.0)
        /// Status: 201, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn create_reply(&self) -> Call<models::Message> {
            let operation = &Operation {
                name: "message: create_reply",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/messages/{id}/createReply",
                pages: &["message-createreply"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.name("createReply").call(operation)
        }

        /// `POST /users/{id | userPrincipalName}/messages/{id}/createReplyAll` — message: createReplyAll
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-createreplyall?view=graph-rest-1.0)
        /// Status: 201, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn create_reply_all(&self) -> Call<models::Message> {
            let operation = &Operation {
                name: "message: create_reply_all",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/messages/{id}/createReplyAll",
                pages: &["message-createreplyall"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.name("createReplyAll").call(operation)
        }

        /// `DELETE /users/{id | userPrincipalName}/messages/{id}` — Delete message
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/eventmessage-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "message: delete",
                method: Method::Delete,
                path: "/users/{id | userPrincipalName}/messages/{id}",
                pages: &["message-delete", "eventmessage-delete"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.call(operation)
        }

        /// `GET /users/{id | userPrincipalName}/messages/{id}/$value` — Get message
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadBasic`, `Mail.Read`
        /// - personal account: `Mail.ReadBasic`, `Mail.Read`
        /// - application: `Mail.ReadBasic.All`, `Mail.Read`
        pub fn download(&self) -> Call<Bytes> {
            let operation = &Operation {
                name: "message: download",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/messages/{id}/$value",
                pages: &["message-get"],
                work: "Mail.ReadBasic Mail.Read",
                personal: "Mail.ReadBasic Mail.Read",
                application: "Mail.ReadBasic.All Mail.Read",
            };
            self.0.name("$value").call(operation)
        }

        /// `POST /users/{id | userPrincipalName}/messages/{id}/forward` — message: forward
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-forward?view=graph-rest-1.0)
        /// Status: 202, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.Send`
        /// - personal account: `Mail.Send`
        /// - application: `Mail.Send`
        pub fn forward(&self, body: requests::message::ForwardRequest) -> Call<()> {
            let operation = &Operation {
                name: "message: forward",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/messages/{id}/forward",
                pages: &["message-forward"],
                work: "Mail.Send",
                personal: "Mail.Send",
                application: "Mail.Send",
            };
            self.0.name("forward").call(operation).json(body)
        }

        /// `GET /users/{id | userPrincipalName}/messages/{id}` — Get message
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/eventmessage-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0) and 2 more
        /// Also: `/users/{Id|userPrincipalName}/messages/{Id}`, `/users/{id|userPrincipalName}/messages/{id}`.
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadBasic`, `Mail.Read`
        /// - personal account: `Mail.ReadBasic`, `Mail.Read`
        /// - application: `Mail.ReadBasic.All`, `Mail.Read`
        pub fn get(&self) -> Get<models::Message> {
            let operation = &Operation {
                name: "message: get",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/messages/{id}",
                pages: &[
                    "message-get",
                    "eventmessage-get",
                    "opentypeextension-get",
                    "multivaluelegacyextendedproperty-get",
                    "singlevaluelegacyextendedproperty-get",
                ],
                work: "Mail.ReadBasic Mail.Read",
                personal: "Mail.ReadBasic Mail.Read",
                application: "Mail.ReadBasic.All Mail.Read",
            };
            self.0.get(operation)
        }

        /// `POST /users/{id | userPrincipalName}/messages/{id}/move` — message: move
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-move?view=graph-rest-1.0)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn move_(&self, body: requests::message::MoveRequest) -> Call<models::Message> {
            let operation = &Operation {
                name: "message: move_",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/messages/{id}/move",
                pages: &["message-move"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.name("move").call(operation).json(body)
        }

        /// `POST /users/{id | userPrincipalName}/messages/{id}/reply` — message: reply
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-reply?view=graph-rest-1.0)
        /// Status: 202, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.Send`
        /// - personal account: `Mail.Send`
        /// - application: `Mail.Send`
        pub fn reply(&self, body: requests::message::ReplyRequest) -> Call<()> {
            let operation = &Operation {
                name: "message: reply",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/messages/{id}/reply",
                pages: &["message-reply"],
                work: "Mail.Send",
                personal: "Mail.Send",
                application: "Mail.Send",
            };
            self.0.name("reply").call(operation).json(body)
        }

        /// `POST /users/{id | userPrincipalName}/messages/{id}/replyAll` — message: replyAll
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-replyall?view=graph-rest-1.0)
        /// Status: 202, 400.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.Send`
        /// - personal account: `Mail.Send`
        /// - application: `Mail.Send`
        pub fn reply_all(&self, body: requests::message::ReplyAllRequest) -> Call<()> {
            let operation = &Operation {
                name: "message: reply_all",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/messages/{id}/replyAll",
                pages: &["message-replyall"],
                work: "Mail.Send",
                personal: "Mail.Send",
                application: "Mail.Send",
            };
            self.0.name("replyAll").call(operation).json(body)
        }

        /// `POST /users/{id | userPrincipalName}/messages/{id}/send` — message: send
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-send?view=graph-rest-1.0)
        /// Status: 202.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.Send`
        /// - personal account: `Mail.Send`
        /// - application: `Mail.Send`
        pub fn send(&self) -> Call<()> {
            let operation = &Operation {
                name: "message: send",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/messages/{id}/send",
                pages: &["message-send"],
                work: "Mail.Send",
                personal: "Mail.Send",
                application: "Mail.Send",
            };
            self.0.name("send").call(operation)
        }

        /// `PATCH /users/{id | userPrincipalName}/messages/{id}` — Update message
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/message-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/eventmessage-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-1.0) and 1 more
        /// Also: `/users/{id|userPrincipalName}/messages/{id}`.
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn update(&self, body: impl Into<models::Message>) -> Call<models::Message> {
            let operation = &Operation {
                name: "message: update",
                method: Method::Patch,
                path: "/users/{id | userPrincipalName}/messages/{id}",
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

        /// `/users/{id}/messages/{id}/attachments`
        pub fn attachments(&self) -> attachments::Attachments {
            attachments::Attachments(self.0.name("attachments"))
        }

        /// `/users/{id}/messages/{id}/extensions`
        pub fn extensions(&self) -> extensions::Extensions {
            extensions::Extensions(self.0.name("extensions"))
        }
    }

    /// `/users/{id}/messages/{id}/attachments`
    pub mod attachments {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/messages/{id}/attachments`
            Attachments
        }

        impl Attachments {
            /// `POST /users/{id | userPrincipalName}/messages/{id}/attachments` — Add attachment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/eventmessage-post-attachments?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Mail.ReadWrite`
            /// - personal account: `Mail.ReadWrite`
            /// - application: `Mail.ReadWrite`
            pub fn create(&self, body: impl Into<models::Attachment>) -> Call<models::Attachment> {
                let operation = &Operation {
                    name: "eventMessage: create",
                    method: Method::Post,
                    path: "/users/{id | userPrincipalName}/messages/{id}/attachments",
                    pages: &["eventmessage-post-attachments", "message-post-attachments"],
                    work: "Mail.ReadWrite",
                    personal: "Mail.ReadWrite",
                    application: "Mail.ReadWrite",
                };
                self.0.call(operation).json(Into::<models::Attachment>::into(body))
            }

            /// `POST /users/{id | userPrincipalName}/messages/{id}/attachments/createUploadSession` — attachment: createUploadSession
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/attachment-createuploadsession?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Calendars.ReadWrite`, `Mail.ReadWrite`
            /// - personal account: `Calendars.ReadWrite`, `Mail.ReadWrite`
            /// - application: `Calendars.ReadWrite`, `Mail.ReadWrite`
            pub fn create_upload_session(
                &self,
                body: requests::attachment::CreateUploadSessionRequest,
            ) -> Call<models::UploadSession> {
                let operation = &Operation {
                    name: "attachment: create_upload_session",
                    method: Method::Post,
                    path: "/users/{id | userPrincipalName}/messages/{id}/attachments/createUploadSession",
                    pages: &["attachment-createuploadsession"],
                    work: "Calendars.ReadWrite Mail.ReadWrite",
                    personal: "Calendars.ReadWrite Mail.ReadWrite",
                    application: "Calendars.ReadWrite Mail.ReadWrite",
                };
                self.0.name("createUploadSession").call(operation).json(body)
            }

            /// `GET /users/{id | userPrincipalName}/messages/{id}/attachments` — List attachments
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/eventmessage-list-attachments?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Mail.Read`
            /// - personal account: `Mail.Read`
            /// - application: `Mail.Read`
            pub fn list(&self) -> List<models::Attachment> {
                let operation = &Operation {
                    name: "eventMessage: list",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/messages/{id}/attachments",
                    pages: &["eventmessage-list-attachments", "message-list-attachments"],
                    work: "Mail.Read",
                    personal: "Mail.Read",
                    application: "Mail.Read",
                };
                self.0.list(operation)
            }

            /// `/users/{id}/messages/{id}/attachments/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/users/{id}/messages/{id}/attachments/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Bytes, Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/messages/{id}/attachments/{id}`
                Id
            }

            impl Id {
                /// `DELETE /users/{id | userPrincipalName}/messages/{id}/attachments/{id}` — Delete attachment
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
                        path: "/users/{id | userPrincipalName}/messages/{id}/attachments/{id}",
                        pages: &["attachment-delete"],
                        work: "Calendars.ReadWrite Mail.ReadWrite Group.ReadWrite.All",
                        personal: "Calendars.ReadWrite Mail.ReadWrite",
                        application: "Calendars.ReadWrite Mail.ReadWrite",
                    };
                    self.0.call(operation)
                }

                /// `GET /users/{id | userPrincipalName}/messages/{id}/attachments/{id}/$value` — Get attachment
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
                        path: "/users/{id | userPrincipalName}/messages/{id}/attachments/{id}/$value",
                        pages: &["attachment-get"],
                        work: "Calendars.Read Mail.Read Group.Read.All",
                        personal: "Calendars.Read Mail.Read",
                        application: "Calendars.Read Mail.Read",
                    };
                    self.0.name("$value").call(operation)
                }

                /// `GET /users/{id | userPrincipalName}/messages/{id}/attachments/{id}` — Get attachment
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
                        path: "/users/{id | userPrincipalName}/messages/{id}/attachments/{id}",
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

    /// `/users/{id}/messages/{id}/extensions`
    pub mod extensions {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/messages/{id}/extensions`
            Extensions
        }

        impl Extensions {
            /// `POST /users/{id|userPrincipalName}/messages/{id}/extensions` — Create open extension
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-1.0)
            /// Status: 201, 202.
            /// Permissions, least privileged first:
            /// - work or school account: `Directory.AccessAsUser.All` and 7 more
            /// - personal account: `Calendars.ReadWrite` and 4 more
            /// - application: `Device.ReadWrite.All` and 7 more
            pub fn create(&self, body: models::OpenTypeExtension) -> Call<Option<models::Extension>> {
                let operation = &Operation {
                    name: "openTypeExtension: create",
                    method: Method::Post,
                    path: "/users/{id|userPrincipalName}/messages/{id}/extensions",
                    pages: &["opentypeextension-post-opentypeextension"],
                    work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                    application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/users/{id}/messages/{id}/extensions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/users/{id}/messages/{id}/extensions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/messages/{id}/extensions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /users/{id|userPrincipalName}/messages/{id}/extensions/{extensionId}` — Delete open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.AccessAsUser.All` and 7 more
                /// - personal account: `Calendars.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 7 more
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "openTypeExtension: delete",
                        method: Method::Delete,
                        path: "/users/{id|userPrincipalName}/messages/{id}/extensions/{extensionId}",
                        pages: &["opentypeextension-delete"],
                        work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /users/{Id|userPrincipalName}/messages/{Id}/extensions/{extensionId}` — Get open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.Read.All` and 6 more
                /// - personal account: `Calendars.Read` and 4 more
                /// - application: `Device.ReadWrite.All` and 7 more
                pub fn get(&self) -> Get<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: get",
                        method: Method::Get,
                        path: "/users/{Id|userPrincipalName}/messages/{Id}/extensions/{extensionId}",
                        pages: &["opentypeextension-get"],
                        work: "Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read Tasks.ReadWrite",
                        personal: "Calendars.Read Mail.Read Contacts.Read Tasks.ReadWrite User.Read",
                        application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read Tasks.ReadWrite.All User.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /users/{id|userPrincipalName}/messages/{id}/extensions/{extensionId}` — Update open extension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.AccessAsUser.All` and 7 more
                /// - personal account: `Calendars.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 7 more
                pub fn update(&self, body: models::OpenTypeExtension) -> Call<models::OpenTypeExtension> {
                    let operation = &Operation {
                        name: "openTypeExtension: update",
                        method: Method::Patch,
                        path: "/users/{id|userPrincipalName}/messages/{id}/extensions/{extensionId}",
                        pages: &["opentypeextension-update"],
                        work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite.All User.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
