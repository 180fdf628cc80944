// Written by `cargo xtask gen`; do not edit.
//! `/groups/{id}/threads`

use super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/groups/{id}/threads`
    Threads
}

impl Threads {
    /// `POST /groups/{id}/threads` — Create conversation thread
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-threads?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.ReadWrite.All`
    pub fn create(&self, body: models::ConversationThread) -> Call<models::ConversationThread> {
        let operation = &Operation {
            name: "group: create",
            method: Method::Post,
            path: "/groups/{id}/threads",
            pages: &[
                "group-post-threads",
                "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
            ],
            work: "Group.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /groups/{id}/threads` — List threads
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-threads?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
    /// - application: `Group.Read.All`, `Group.ReadWrite.All`
    pub fn list(&self) -> List<models::ConversationThread> {
        let operation = &Operation {
            name: "group: list",
            method: Method::Get,
            path: "/groups/{id}/threads",
            pages: &["group-list-threads"],
            work: "Group.Read.All Group.ReadWrite.All",
            personal: "",
            application: "Group.Read.All Group.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/groups/{id}/threads/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/groups/{id}/threads/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Object, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/threads/{id}`
        Id
    }

    impl Id {
        /// `DELETE /groups/{id}/threads/{id}` — Delete conversation thread
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-delete-thread?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/conversationthread-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "group: delete",
                method: Method::Delete,
                path: "/groups/{id}/threads/{id}",
                pages: &["group-delete-thread", "conversationthread-delete"],
                work: "Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `GET /groups/{id}/threads/{id}` — Get conversation thread
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/group-get-thread?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/conversationthread-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
        /// - application: `Group.Read.All`, `Group.ReadWrite.All`
        pub fn get(&self) -> Get<models::ConversationThread> {
            let operation = &Operation {
                name: "group: get",
                method: Method::Get,
                path: "/groups/{id}/threads/{id}",
                pages: &["group-get-thread", "conversationthread-get"],
                work: "Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "Group.Read.All Group.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /groups/{id}/threads/{id}/reply` — Create multi value extended property
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/post-post-attachments?view=graph-rest-beta) and 1 more
        /// Status: 202.
        /// Permissions, least privileged first:
        /// - work or school account: `Calendars.ReadWrite` and 4 more
        /// - personal account: `Calendars.ReadWrite` and 3 more
        /// - application: `Calendars.ReadWrite`, `Contacts.ReadWrite`, `Mail.ReadWrite`
        pub fn reply(&self, body: requests::multi_value_legacy_extended_property::ReplyRequest) -> Call<()> {
            let operation = &Operation {
                name: "multiValueLegacyExtendedProperty: reply",
                method: Method::Post,
                path: "/groups/{id}/threads/{id}/reply",
                pages: &[
                    "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                    "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                    "post-post-attachments",
                    "conversationthread-reply",
                ],
                work: "Calendars.ReadWrite Contacts.ReadWrite Group.ReadWrite.All Mail.ReadWrite Tasks.ReadWrite",
                personal: "Calendars.ReadWrite Contacts.ReadWrite Mail.ReadWrite Tasks.ReadWrite",
                application: "Calendars.ReadWrite Contacts.ReadWrite Mail.ReadWrite",
            };
            self.0.name("reply").call(operation).json(body)
        }

        /// `PATCH /groups/{group id}/threads/{thread id}` — Update conversationThread
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/conversationthread-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/group-update-thread?view=graph-rest-beta)
        /// Also: `/groups/{id}/threads/{id}`.
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`
        /// - application: `Group.ReadWrite.All`
        pub fn update(&self, body: models::ConversationThread) -> Call<Object> {
            let operation = &Operation {
                name: "conversationThread: update",
                method: Method::Patch,
                path: "/groups/{group id}/threads/{thread id}",
                pages: &["conversationthread-update", "group-update-thread"],
                work: "Group.ReadWrite.All",
                personal: "",
                application: "Group.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/groups/{id}/threads/{id}/posts`
        pub fn posts(&self) -> posts::Posts {
            posts::Posts(self.0.name("posts"))
        }
    }

    /// `/groups/{id}/threads/{id}/posts`
    pub mod posts {
        use super::{models, requests};
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/threads/{id}/posts`
            Posts
        }

        impl Posts {
            /// `GET /groups/{groupId}/threads/{threadId}/posts` — List posts
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/conversationthread-list-posts?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-beta)
            /// Also: `/groups/{id}/threads/{id}/posts`.
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
            /// - application: `Group.Read.All`, `Group.ReadWrite.All`
            pub fn list(&self) -> List<models::Post> {
                let operation = &Operation {
                    name: "conversationThread: list",
                    method: Method::Get,
                    path: "/groups/{groupId}/threads/{threadId}/posts",
                    pages: &[
                        "conversationthread-list-posts",
                        "opentypeextension-get",
                        "singlevaluelegacyextendedproperty-get",
                    ],
                    work: "Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/groups/{id}/threads/{id}/posts/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/groups/{id}/threads/{id}/posts/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/threads/{id}/posts/{id}`
                Id
            }

            impl Id {
                /// `POST /groups/{id}/threads/{id}/posts/{id}/forward` — post: forward
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/post-forward?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Group.ReadWrite.All`
                /// - application: `Group.ReadWrite.All`
                pub fn forward(&self, body: requests::post::ForwardRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "post: forward",
                        method: Method::Post,
                        path: "/groups/{id}/threads/{id}/posts/{id}/forward",
                        pages: &["post-forward"],
                        work: "Group.ReadWrite.All",
                        personal: "",
                        application: "Group.ReadWrite.All",
                    };
                    self.0.name("forward").call(operation).json(body)
                }

                /// `GET /groups/{id}/threads/{id}/posts/{id}` — Get post
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/post-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-beta) and 1 more
                /// Also: `/groups/{groupId}/threads/{threadId}/posts/{postId}`.
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
                /// - application: `Group.Read.All`, `Group.ReadWrite.All`
                pub fn get(&self) -> Get<models::Post> {
                    let operation = &Operation {
                        name: "post-get: get",
                        method: Method::Get,
                        path: "/groups/{id}/threads/{id}/posts/{id}",
                        pages: &[
                            "post-get",
                            "opentypeextension-get",
                            "multivaluelegacyextendedproperty-get",
                            "singlevaluelegacyextendedproperty-get",
                        ],
                        work: "Group.Read.All Group.ReadWrite.All",
                        personal: "",
                        application: "Group.Read.All Group.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `POST /groups/{userId}/threads/{threadId}/posts/{postId}/reply` — Create openTypeExtension
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-beta) and 1 more
                /// Also: `/groups/{id}/threads/{id}/posts/{id}/reply`.
                /// Status: 202.
                /// Permissions, least privileged first:
                /// - work or school account: `Directory.AccessAsUser.All` and 7 more
                /// - personal account: `Calendars.ReadWrite` and 4 more
                /// - application: `Device.ReadWrite.All` and 6 more
                pub fn reply(&self, body: requests::open_type_extension::ReplyRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "openTypeExtension: reply",
                        method: Method::Post,
                        path: "/groups/{userId}/threads/{threadId}/posts/{postId}/reply",
                        pages: &[
                            "opentypeextension-post-opentypeextension",
                            "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                            "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                            "post-reply",
                        ],
                        work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                        application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                    };
                    self.0.name("reply").call(operation).json(body)
                }

                /// `/groups/{id}/threads/{id}/posts/{id}/attachments`
                pub fn attachments(&self) -> attachments::Attachments {
                    attachments::Attachments(self.0.name("attachments"))
                }

                /// `/groups/{id}/threads/{id}/posts/{id}/extensions`
                pub fn extensions(&self) -> extensions::Extensions {
                    extensions::Extensions(self.0.name("extensions"))
                }
            }

            /// `/groups/{id}/threads/{id}/posts/{id}/attachments`
            pub mod attachments {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/groups/{id}/threads/{id}/posts/{id}/attachments`
                    Attachments
                }

                impl Attachments {
                    /// `GET /groups/{id}/threads/{id}/posts/{id}/attachments` — List attachments
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/post-list-attachments?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
                    pub fn list(&self) -> List<models::Attachment> {
                        let operation = &Operation {
                            name: "post-list-attachments: list",
                            method: Method::Get,
                            path: "/groups/{id}/threads/{id}/posts/{id}/attachments",
                            pages: &["post-list-attachments"],
                            work: "Group.Read.All Group.ReadWrite.All",
                            personal: "",
                            application: "",
                        };
                        self.0.list(operation)
                    }

                    /// `/groups/{id}/threads/{id}/posts/{id}/attachments/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/groups/{id}/threads/{id}/posts/{id}/attachments/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Bytes, Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/groups/{id}/threads/{id}/posts/{id}/attachments/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /groups/{id}/threads/{id}/posts/{id}/attachments/{id}` — Delete attachment
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
                                path: "/groups/{id}/threads/{id}/posts/{id}/attachments/{id}",
                                pages: &["attachment-delete"],
                                work: "Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite Group.ReadWrite.All",
                                personal: "Calendars.ReadWrite Mail.ReadWrite Tasks.ReadWrite",
                                application: "Calendars.ReadWrite Mail.ReadWrite",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /groups/{id}/threads/{id}/posts/{id}/attachments/{id}/$value` — Get attachment
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
                                path: "/groups/{id}/threads/{id}/posts/{id}/attachments/{id}/$value",
                                pages: &["attachment-get"],
                                work: "Calendars.Read Mail.Read Tasks.Read Group.Read.All",
                                personal: "Calendars.Read Mail.Read Tasks.Read",
                                application: "Calendars.Read Mail.Read",
                            };
                            self.0.name("$value").call(operation)
                        }

                        /// `GET /groups/{id}/threads/{id}/posts/{id}/attachments/{id}` — Get attachment
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
                                path: "/groups/{id}/threads/{id}/posts/{id}/attachments/{id}",
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

            /// `/groups/{id}/threads/{id}/posts/{id}/extensions`
            pub mod extensions {
                use super::models;
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/groups/{id}/threads/{id}/posts/{id}/extensions`
                    Extensions
                }

                impl Extensions {
                    /// `POST /groups/{groupId}/threads/{threadId}/posts/{postId}/extensions` — Create openTypeExtension
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
                            path: "/groups/{groupId}/threads/{threadId}/posts/{postId}/extensions",
                            pages: &["opentypeextension-post-opentypeextension"],
                            work: "Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                            personal: "Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite Tasks.ReadWrite User.ReadWrite",
                            application: "Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `/groups/{id}/threads/{id}/posts/{id}/extensions/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/groups/{id}/threads/{id}/posts/{id}/extensions/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/groups/{id}/threads/{id}/posts/{id}/extensions/{id}`
                        Id
                    }

                    impl Id {
                        /// `DELETE /groups/{groupId}/threads/{threadIid}/posts/{postId}/extensions/{extensionId}` — Delete openTypeExtension
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
                                path: "/groups/{groupId}/threads/{threadIid}/posts/{postId}/extensions/{extensionId}",
                                pages: &["opentypeextension-delete"],
                                work: "Tasks.ReadWrite Directory.AccessAsUser.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite",
                                personal: "Tasks.ReadWrite Calendars.ReadWrite Mail.ReadWrite Contacts.ReadWrite User.ReadWrite",
                                application: "Tasks.ReadWrite.All Device.ReadWrite.All Calendars.ReadWrite Group.ReadWrite.All Mail.ReadWrite Organization.ReadWrite.All Contacts.ReadWrite User.ReadWrite.All",
                            };
                            self.0.call(operation)
                        }

                        /// `GET /groups/{groupId}/threads/{threadId}/posts/{postId}/extensions/{extensionId}` — Get openTypeExtension
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
                                path: "/groups/{groupId}/threads/{threadId}/posts/{postId}/extensions/{extensionId}",
                                pages: &["opentypeextension-get"],
                                work: "Tasks.ReadWrite Directory.Read.All Calendars.Read Group.Read.All Mail.Read User.Read Contacts.Read",
                                personal: "Tasks.ReadWrite Calendars.Read Mail.Read Contacts.Read User.Read",
                                application: "Device.ReadWrite.All Calendars.Read Group.Read.All Mail.Read Organization.Read.All Contacts.Read User.Read.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PATCH /groups/{groupId}/threads/{threadId}/posts/{postId}/extensions/{extensionId}` — Update openTypeExtension
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
                                path: "/groups/{groupId}/threads/{threadId}/posts/{postId}/extensions/{extensionId}",
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
        }
    }
}
