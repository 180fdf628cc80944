// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/mailFolders`

use super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/mailFolders`
    MailFolders
}

impl MailFolders {
    /// `POST /users/{id | userPrincipalName}/mailFolders` — Create MailFolder
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-mailfolders?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/mailFolders`.
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Mail.ReadWrite`
    /// - personal account: `Mail.ReadWrite`
    /// - application: `Mail.ReadWrite`
    pub fn create(&self, body: impl Into<models::MailFolder>) -> Call<models::MailFolder> {
        let operation = &Operation {
            name: "user: create",
            method: Method::Post,
            path: "/users/{id | userPrincipalName}/mailFolders",
            pages: &[
                "user-post-mailfolders",
                "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
            ],
            work: "Mail.ReadWrite",
            personal: "Mail.ReadWrite",
            application: "Mail.ReadWrite",
        };
        self.0.call(operation).json(Into::<models::MailFolder>::into(body))
    }

    /// `GET /users/{id}/mailFolders/delta` — mailFolder: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
    /// - personal account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
    /// - application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
    pub fn delta(&self) -> List<models::MailFolder> {
        let operation = &Operation {
            name: "mailFolder: delta",
            method: Method::Get,
            path: "/users/{id}/mailFolders/delta",
            pages: &["mailfolder-delta"],
            work: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
            personal: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
            application: "Mail.ReadBasic.All Mail.Read Mail.ReadWrite",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /users/{id | userPrincipalName}/mailFolders` — List mailfolders
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-mailfolders?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0)
    /// Also: `/users/{id|userPrincipalName}/mailFolders`.
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
    /// - personal account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
    /// - application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
    pub fn list(&self) -> List<models::MailFolder> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/mailFolders",
            pages: &["user-list-mailfolders", "singlevaluelegacyextendedproperty-get"],
            work: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
            personal: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
            application: "Mail.ReadBasic.All Mail.Read Mail.ReadWrite",
        };
        self.0.list(operation)
    }

    /// `/users/{id}/mailFolders/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }

    /// `/users/{id}/mailFolders/inbox`
    pub fn inbox(&self) -> inbox::Inbox {
        inbox::Inbox(self.0.name("inbox"))
    }
}

/// `/users/{id}/mailFolders/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/mailFolders/{id}`
        Id
    }

    impl Id {
        /// `POST /users/{id | userPrincipalName}/mailFolders/{id}/copy` — mailFolder: copy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-copy?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn copy(&self, body: requests::mail_folder::CopyRequest) -> Call<models::MailFolder> {
            let operation = &Operation {
                name: "mailFolder: copy",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/mailFolders/{id}/copy",
                pages: &["mailfolder-copy"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.name("copy").call(operation).json(body)
        }

        /// `DELETE /users/{id | userPrincipalName}/mailFolders/{id}` — Delete MailFolder
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "mailFolder: delete",
                method: Method::Delete,
                path: "/users/{id | userPrincipalName}/mailFolders/{id}",
                pages: &["mailfolder-delete"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.call(operation)
        }

        /// `GET /users/{id | userPrincipalName}/mailFolders/{id}` — Get mailFolder
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0)
        /// Also: `/users/{id|userPrincipalName}/mailFolders/{id}`.
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
        /// - personal account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
        /// - application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
        pub fn get(&self) -> Get<models::MailFolder> {
            let operation = &Operation {
                name: "mailFolder: get",
                method: Method::Get,
                path: "/users/{id | userPrincipalName}/mailFolders/{id}",
                pages: &[
                    "mailfolder-get",
                    "multivaluelegacyextendedproperty-get",
                    "singlevaluelegacyextendedproperty-get",
                ],
                work: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
                personal: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
                application: "Mail.ReadBasic.All Mail.Read Mail.ReadWrite",
            };
            self.0.get(operation)
        }

        /// `POST /users/{id | userPrincipalName}/mailFolders/{id}/move` — mailFolder: move
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-move?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn move_(&self, body: requests::mail_folder::MoveRequest) -> Call<models::MailFolder> {
            let operation = &Operation {
                name: "mailFolder: move_",
                method: Method::Post,
                path: "/users/{id | userPrincipalName}/mailFolders/{id}/move",
                pages: &["mailfolder-move"],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.name("move").call(operation).json(body)
        }

        /// `PATCH /users/{id | userPrincipalName}/mailFolders/{id}` — Update MailFolder
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/mailsearchfolder-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-1.0) and 1 more
        /// Also: `/users/{id|userPrincipalName}/mailFolders/{id}`.
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Mail.ReadWrite`
        /// - personal account: `Mail.ReadWrite`
        /// - application: `Mail.ReadWrite`
        pub fn update(&self, body: impl Into<models::MailFolder>) -> Call<models::MailFolder> {
            let operation = &Operation {
                name: "mailFolder: update",
                method: Method::Patch,
                path: "/users/{id | userPrincipalName}/mailFolders/{id}",
                pages: &[
                    "mailfolder-update",
                    "mailsearchfolder-update",
                    "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                    "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                ],
                work: "Mail.ReadWrite",
                personal: "Mail.ReadWrite",
                application: "Mail.ReadWrite",
            };
            self.0.call(operation).json(Into::<models::MailFolder>::into(body))
        }

        /// `/users/{id}/mailFolders/{id}/childFolders`
        pub fn child_folders(&self) -> child_folders::ChildFolders {
            child_folders::ChildFolders(self.0.name("childFolders"))
        }

        /// `/users/{id}/mailFolders/{id}/messages`
        pub fn messages(&self) -> messages::Messages {
            messages::Messages(self.0.name("messages"))
        }
    }

    /// `/users/{id}/mailFolders/{id}/childFolders`
    pub mod child_folders {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/mailFolders/{id}/childFolders`
            ChildFolders
        }

        impl ChildFolders {
            /// `POST /users/{id | userPrincipalName}/mailFolders/{id}/childFolders` — Create child folder
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-post-childfolders?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/mailsearchfolder-post?view=graph-rest-1.0)
            /// Status: 201, 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Mail.ReadWrite`
            /// - personal account: `Mail.ReadWrite`
            /// - application: `Mail.ReadWrite`
            pub fn create(&self, body: impl Into<models::MailFolder>) -> Call<models::MailFolder> {
                let operation = &Operation {
                    name: "mailFolder: create",
                    method: Method::Post,
                    path: "/users/{id | userPrincipalName}/mailFolders/{id}/childFolders",
                    pages: &["mailfolder-post-childfolders", "mailsearchfolder-post"],
                    work: "Mail.ReadWrite",
                    personal: "Mail.ReadWrite",
                    application: "Mail.ReadWrite",
                };
                self.0.call(operation).json(Into::<models::MailFolder>::into(body))
            }

            /// `GET /users/{id | userPrincipalName}/mailFolders/{id}/childFolders` — List childFolders
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-list-childfolders?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
            /// - personal account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
            /// - application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
            pub fn list(&self) -> List<models::MailFolder> {
                let operation = &Operation {
                    name: "mailFolder: list",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/mailFolders/{id}/childFolders",
                    pages: &["mailfolder-list-childfolders"],
                    work: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
                    personal: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
                    application: "Mail.ReadBasic.All Mail.Read Mail.ReadWrite",
                };
                self.0.list(operation)
            }

            /// `/users/{id}/mailFolders/{id}/childFolders/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/users/{id}/mailFolders/{id}/childFolders/{id}`
        pub mod id {
            use super::models;

            crate::runtime::node! {
                /// `/users/{id}/mailFolders/{id}/childFolders/{id}`
                Id
            }

            impl Id {
                /// `/users/{id}/mailFolders/{id}/childFolders/{id}/messages`
                pub fn messages(&self) -> messages::Messages {
                    messages::Messages(self.0.name("messages"))
                }
            }

            /// `/users/{id}/mailFolders/{id}/childFolders/{id}/messages`
            pub mod messages {
                use super::models;

                crate::runtime::node! {
                    /// `/users/{id}/mailFolders/{id}/childFolders/{id}/messages`
                    Messages
                }

                impl Messages {
                    /// `/users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}`
                pub mod id {
                    use super::models;

                    crate::runtime::node! {
                        /// `/users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}`
                        Id
                    }

                    impl Id {
                        /// `/users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments`
                        pub fn attachments(&self) -> attachments::Attachments {
                            attachments::Attachments(self.0.name("attachments"))
                        }
                    }

                    /// `/users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments`
                    pub mod attachments {
                        use super::models;

                        crate::runtime::node! {
                            /// `/users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments`
                            Attachments
                        }

                        impl Attachments {
                            /// `/users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}`
                            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                                id::Id(self.0.key(id.as_ref()))
                            }
                        }

                        /// `/users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}`
                        pub mod id {
                            use super::models;
                            use crate::runtime::{Bytes, Call, Get, Method, Operation};

                            crate::runtime::node! {
                                /// `/users/{id}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}`
                                Id
                            }

                            impl Id {
                                /// `POST /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}` — Add attachment
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-1.0)
                                /// Status: 201.
                                /// Permissions, least privileged first:
                                /// - work or school account: `Mail.ReadWrite`
                                /// - personal account: `Mail.ReadWrite`
                                /// - application: `Mail.ReadWrite`
                                pub fn create(&self, body: impl Into<models::Attachment>) -> Call<models::Attachment> {
                                    let operation = &Operation {
                                        name: "message: create",
                                        method: Method::Post,
                                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}",
                                        pages: &["message-post-attachments"],
                                        work: "Mail.ReadWrite",
                                        personal: "Mail.ReadWrite",
                                        application: "Mail.ReadWrite",
                                    };
                                    self.0.call(operation).json(Into::<models::Attachment>::into(body))
                                }

                                /// `DELETE /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}` — Delete attachment
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
                                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}",
                                        pages: &["attachment-delete"],
                                        work: "Calendars.ReadWrite Mail.ReadWrite Group.ReadWrite.All",
                                        personal: "Calendars.ReadWrite Mail.ReadWrite",
                                        application: "Calendars.ReadWrite Mail.ReadWrite",
                                    };
                                    self.0.call(operation)
                                }

                                /// `GET /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value` — Get attachment
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
                                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}/$value",
                                        pages: &["attachment-get"],
                                        work: "Calendars.Read Mail.Read Group.Read.All",
                                        personal: "Calendars.Read Mail.Read",
                                        application: "Calendars.Read Mail.Read",
                                    };
                                    self.0.name("$value").call(operation)
                                }

                                /// `GET /users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}` — List attachments
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/attachment-get?view=graph-rest-1.0)
                                /// Status: 200.
                                /// Permissions, least privileged first:
                                /// - work or school account: `Mail.Read`
                                /// - personal account: `Mail.Read`
                                /// - application: `Mail.Read`
                                pub fn get(&self) -> Get<models::Attachment> {
                                    let operation = &Operation {
                                        name: "message: get",
                                        method: Method::Get,
                                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/childFolders/{id}/messages/{id}/attachments/{id}",
                                        pages: &["message-list-attachments", "attachment-get"],
                                        work: "Mail.Read",
                                        personal: "Mail.Read",
                                        application: "Mail.Read",
                                    };
                                    self.0.get(operation)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// `/users/{id}/mailFolders/{id}/messages`
    pub mod messages {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/mailFolders/{id}/messages`
            Messages
        }

        impl Messages {
            /// `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages` — Create message in a mailfolder
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-post-messages?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/user-post-messages?view=graph-rest-1.0)
            /// Status: 201, 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Mail.ReadWrite`
            /// - personal account: `Mail.ReadWrite`
            /// - application: `Mail.ReadWrite`
            pub fn create(&self, body: impl Into<models::Message>) -> Call<models::Message> {
                let operation = &Operation {
                    name: "mailFolder: create",
                    method: Method::Post,
                    path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages",
                    pages: &["mailfolder-post-messages", "user-post-messages"],
                    work: "Mail.ReadWrite",
                    personal: "Mail.ReadWrite",
                    application: "Mail.ReadWrite",
                };
                self.0.call(operation).json(Into::<models::Message>::into(body))
            }

            /// `GET /users/{id}/mailFolders/{id}/messages/delta` — message: delta
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/message-delta?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
            /// - personal account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
            /// - application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
            pub fn delta(&self) -> List<models::Message> {
                let operation = &Operation {
                    name: "message: delta",
                    method: Method::Get,
                    path: "/users/{id}/mailFolders/{id}/messages/delta",
                    pages: &["message-delta"],
                    work: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
                    personal: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
                    application: "Mail.ReadBasic.All Mail.Read Mail.ReadWrite",
                };
                self.0.name("delta").list(operation)
            }

            /// `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages` — List messages
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-list-messages?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/user-list-messages?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
            /// - personal account: `Mail.ReadBasic`, `Mail.Read`, `Mail.ReadWrite`
            /// - application: `Mail.ReadBasic.All`, `Mail.Read`, `Mail.ReadWrite`
            pub fn list(&self) -> List<models::Message> {
                let operation = &Operation {
                    name: "mailFolder: list",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages",
                    pages: &["mailfolder-list-messages", "user-list-messages"],
                    work: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
                    personal: "Mail.ReadBasic Mail.Read Mail.ReadWrite",
                    application: "Mail.ReadBasic.All Mail.Read Mail.ReadWrite",
                };
                self.0.list(operation)
            }

            /// `/users/{id}/mailFolders/{id}/messages/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/users/{id}/mailFolders/{id}/messages/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Bytes, Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/mailFolders/{id}/messages/{id}`
                Id
            }

            impl Id {
                /// `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/copy` — message: copy
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
                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/copy",
                        pages: &["message-copy"],
                        work: "Mail.ReadWrite",
                        personal: "Mail.ReadWrite",
                        application: "Mail.ReadWrite",
                    };
                    self.0.name("copy").call(operation).json(body)
                }

                /// `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/createForward` — message: createForward
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
                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/createForward",
                        pages: &["message-createforward"],
                        work: "Mail.ReadWrite",
                        personal: "Mail.ReadWrite",
                        application: "Mail.ReadWrite",
                    };
                    self.0.name("createForward").call(operation)
                }

                /// `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/createReply` — message: createReply
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
                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/createReply",
                        pages: &["message-createreply"],
                        work: "Mail.ReadWrite",
                        personal: "Mail.ReadWrite",
                        application: "Mail.ReadWrite",
                    };
                    self.0.name("createReply").call(operation)
                }

                /// `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/createReplyAll` — message: createReplyAll
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
                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/createReplyAll",
                        pages: &["message-createreplyall"],
                        work: "Mail.ReadWrite",
                        personal: "Mail.ReadWrite",
                        application: "Mail.ReadWrite",
                    };
                    self.0.name("createReplyAll").call(operation)
                }

                /// `DELETE /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}` — Delete message
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
                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}",
                        pages: &["message-delete", "eventmessage-delete"],
                        work: "Mail.ReadWrite",
                        personal: "Mail.ReadWrite",
                        application: "Mail.ReadWrite",
                    };
                    self.0.call(operation)
                }

                /// `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/$value` — Get message
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
                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/$value",
                        pages: &["message-get"],
                        work: "Mail.ReadBasic Mail.Read",
                        personal: "Mail.ReadBasic Mail.Read",
                        application: "Mail.ReadBasic.All Mail.Read",
                    };
                    self.0.name("$value").call(operation)
                }

                /// `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/forward` — message: forward
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
                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/forward",
                        pages: &["message-forward"],
                        work: "Mail.Send",
                        personal: "Mail.Send",
                        application: "Mail.Send",
                    };
                    self.0.name("forward").call(operation).json(body)
                }

                /// `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}` — Get message
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/message-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/eventmessage-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Mail.ReadBasic`, `Mail.Read`
                /// - personal account: `Mail.ReadBasic`, `Mail.Read`
                /// - application: `Mail.ReadBasic.All`, `Mail.Read`
                pub fn get(&self) -> Get<models::Message> {
                    let operation = &Operation {
                        name: "message: get",
                        method: Method::Get,
                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}",
                        pages: &["message-get", "eventmessage-get"],
                        work: "Mail.ReadBasic Mail.Read",
                        personal: "Mail.ReadBasic Mail.Read",
                        application: "Mail.ReadBasic.All Mail.Read",
                    };
                    self.0.get(operation)
                }

                /// `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/move` — message: move
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
                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/move",
                        pages: &["message-move"],
                        work: "Mail.ReadWrite",
                        personal: "Mail.ReadWrite",
                        application: "Mail.ReadWrite",
                    };
                    self.0.name("move").call(operation).json(body)
                }

                /// `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/reply` — message: reply
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
                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/reply",
                        pages: &["message-reply"],
                        work: "Mail.Send",
                        personal: "Mail.Send",
                        application: "Mail.Send",
                    };
                    self.0.name("reply").call(operation).json(body)
                }

                /// `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/replyAll` — message: replyAll
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
                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/replyAll",
                        pages: &["message-replyall"],
                        work: "Mail.Send",
                        personal: "Mail.Send",
                        application: "Mail.Send",
                    };
                    self.0.name("replyAll").call(operation).json(body)
                }

                /// `PATCH /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}` — Update message
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/message-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/eventmessage-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Mail.ReadWrite`
                /// - personal account: `Mail.ReadWrite`
                /// - application: `Mail.ReadWrite`
                pub fn update(&self, body: impl Into<models::Message>) -> Call<models::Message> {
                    let operation = &Operation {
                        name: "message: update",
                        method: Method::Patch,
                        path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}",
                        pages: &["message-update", "eventmessage-update"],
                        work: "Mail.ReadWrite",
                        personal: "Mail.ReadWrite",
                        application: "Mail.ReadWrite",
                    };
                    self.0.call(operation).json(Into::<models::Message>::into(body))
                }

                /// `/users/{id}/mailFolders/{id}/messages/{id}/attachments`
                pub fn attachments(&self) -> attachments::Attachments {
                    attachments::Attachments(self.0.name("attachments"))
                }
            }

            /// `/users/{id}/mailFolders/{id}/messages/{id}/attachments`
            pub mod attachments {
                use super::models;
                use crate::runtime::{Call, List, Method, Operation};

                crate::runtime::node! {
                    /// `/users/{id}/mailFolders/{id}/messages/{id}/attachments`
                    Attachments
                }

                impl Attachments {
                    /// `POST /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments` — Add attachment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/message-post-attachments?view=graph-rest-1.0)
                    /// Status: 201.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Mail.ReadWrite`
                    /// - personal account: `Mail.ReadWrite`
                    /// - application: `Mail.ReadWrite`
                    pub fn create(&self, body: impl Into<models::Attachment>) -> Call<models::Attachment> {
                        let operation = &Operation {
                            name: "message: create",
                            method: Method::Post,
                            path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments",
                            pages: &["message-post-attachments"],
                            work: "Mail.ReadWrite",
                            personal: "Mail.ReadWrite",
                            application: "Mail.ReadWrite",
                        };
                        self.0.call(operation).json(Into::<models::Attachment>::into(body))
                    }

                    /// `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments` — List attachments
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/message-list-attachments?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Mail.Read`
                    /// - personal account: `Mail.Read`
                    /// - application: `Mail.Read`
                    pub fn list(&self) -> List<models::Attachment> {
                        let operation = &Operation {
                            name: "message: list",
                            method: Method::Get,
                            path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments",
                            pages: &["message-list-attachments"],
                            work: "Mail.Read",
                            personal: "Mail.Read",
                            application: "Mail.Read",
                        };
                        self.0.list(operation)
                    }

                    /// `/users/{id}/mailFolders/{id}/messages/{id}/attachments/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/users/{id}/mailFolders/{id}/messages/{id}/attachments/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Bytes, Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/users/{id}/mailFolders/{id}/messages/{id}/attachments/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments/{id}` — Delete attachment
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
                                path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments/{id}",
                                pages: &["attachment-delete"],
                                work: "Calendars.ReadWrite Mail.ReadWrite Group.ReadWrite.All",
                                personal: "Calendars.ReadWrite Mail.ReadWrite",
                                application: "Calendars.ReadWrite Mail.ReadWrite",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments/{id}/$value` — Get attachment
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
                                path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments/{id}/$value",
                                pages: &["attachment-get"],
                                work: "Calendars.Read Mail.Read Group.Read.All",
                                personal: "Calendars.Read Mail.Read",
                                application: "Calendars.Read Mail.Read",
                            };
                            self.0.name("$value").call(operation)
                        }

                        /// `GET /users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments/{id}` — Get attachment
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
                                path: "/users/{id | userPrincipalName}/mailFolders/{id}/messages/{id}/attachments/{id}",
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
        }
    }
}

/// `/users/{id}/mailFolders/inbox`
pub mod inbox {
    use super::models;

    crate::runtime::node! {
        /// `/users/{id}/mailFolders/inbox`
        Inbox
    }

    impl Inbox {
        /// `/users/{id}/mailFolders/inbox/messageRules`
        pub fn message_rules(&self) -> message_rules::MessageRules {
            message_rules::MessageRules(self.0.name("messageRules"))
        }
    }

    /// `/users/{id}/mailFolders/inbox/messageRules`
    pub mod message_rules {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/mailFolders/inbox/messageRules`
            MessageRules
        }

        impl MessageRules {
            /// `POST /users/{id | userPrincipalName}/mailFolders/inbox/messageRules` — Create rule
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-post-messagerules?view=graph-rest-1.0)
            /// Required: `actions`, `displayName`, `sequence`. Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `MailboxSettings.ReadWrite`
            /// - personal account: `MailboxSettings.ReadWrite`
            /// - application: `MailboxSettings.ReadWrite`
            pub fn create(&self, body: models::MessageRule) -> Call<models::MessageRule> {
                let operation = &Operation {
                    name: "mailFolder: create",
                    method: Method::Post,
                    path: "/users/{id | userPrincipalName}/mailFolders/inbox/messageRules",
                    pages: &["mailfolder-post-messagerules"],
                    work: "MailboxSettings.ReadWrite",
                    personal: "MailboxSettings.ReadWrite",
                    application: "MailboxSettings.ReadWrite",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /users/{id | userPrincipalName}/mailFolders/inbox/messageRules` — List rules
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/mailfolder-list-messagerules?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `MailboxSettings.Read`
            /// - personal account: `MailboxSettings.Read`
            /// - application: `MailboxSettings.Read`
            pub fn list(&self) -> List<models::MessageRule> {
                let operation = &Operation {
                    name: "mailFolder: list",
                    method: Method::Get,
                    path: "/users/{id | userPrincipalName}/mailFolders/inbox/messageRules",
                    pages: &["mailfolder-list-messagerules"],
                    work: "MailboxSettings.Read",
                    personal: "MailboxSettings.Read",
                    application: "MailboxSettings.Read",
                };
                self.0.list(operation)
            }

            /// `/users/{id}/mailFolders/inbox/messageRules/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/users/{id}/mailFolders/inbox/messageRules/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/mailFolders/inbox/messageRules/{id}`
                Id
            }

            impl Id {
                /// `DELETE /users/{id | userPrincipalName}/mailFolders/inbox/messageRules/{id}` — Delete messageRule
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/messagerule-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `MailboxSettings.ReadWrite`
                /// - personal account: `MailboxSettings.ReadWrite`
                /// - application: `MailboxSettings.ReadWrite`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "messageRule: delete",
                        method: Method::Delete,
                        path: "/users/{id | userPrincipalName}/mailFolders/inbox/messageRules/{id}",
                        pages: &["messagerule-delete"],
                        work: "MailboxSettings.ReadWrite",
                        personal: "MailboxSettings.ReadWrite",
                        application: "MailboxSettings.ReadWrite",
                    };
                    self.0.call(operation)
                }

                /// `GET /users/{id | userPrincipalName}/mailFolders/inbox/messageRules/{id}` — Get rule
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/messagerule-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `MailboxSettings.Read`
                /// - personal account: `MailboxSettings.Read`
                /// - application: `MailboxSettings.Read`
                pub fn get(&self) -> Get<models::MessageRule> {
                    let operation = &Operation {
                        name: "messageRule: get",
                        method: Method::Get,
                        path: "/users/{id | userPrincipalName}/mailFolders/inbox/messageRules/{id}",
                        pages: &["messagerule-get"],
                        work: "MailboxSettings.Read",
                        personal: "MailboxSettings.Read",
                        application: "MailboxSettings.Read",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /users/{id | userPrincipalName}/mailFolders/inbox/messageRules/{id}` — Update rule
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/messagerule-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `MailboxSettings.ReadWrite`
                /// - personal account: `MailboxSettings.ReadWrite`
                /// - application: `MailboxSettings.ReadWrite`
                pub fn update(&self, body: models::MessageRule) -> Call<models::MessageRule> {
                    let operation = &Operation {
                        name: "messageRule: update",
                        method: Method::Patch,
                        path: "/users/{id | userPrincipalName}/mailFolders/inbox/messageRules/{id}",
                        pages: &["messagerule-update"],
                        work: "MailboxSettings.ReadWrite",
                        personal: "MailboxSettings.ReadWrite",
                        application: "MailboxSettings.ReadWrite",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
