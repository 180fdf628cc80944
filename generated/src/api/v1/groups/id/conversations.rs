// Written by `cargo xtask gen`; do not edit.
//! `/groups/{id}/conversations`

use super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/groups/{id}/conversations`
    Conversations
}

impl Conversations {
    /// `POST /groups/{id}/conversations` — Create conversation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-post-conversations?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-1.0)
    /// Status: 201, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.ReadWrite.All`
    pub fn create(&self, body: models::Conversation) -> Call<models::Conversation> {
        let operation = &Operation {
            name: "group: create",
            method: Method::Post,
            path: "/groups/{id}/conversations",
            pages: &[
                "group-post-conversations",
                "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
            ],
            work: "Group.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /groups/{id}/conversations` — List conversations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/group-list-conversations?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
    /// - application: `Group.Read.All`, `Group.ReadWrite.All`
    pub fn list(&self) -> List<models::Conversation> {
        let operation = &Operation {
            name: "group: list",
            method: Method::Get,
            path: "/groups/{id}/conversations",
            pages: &["group-list-conversations"],
            work: "Group.Read.All Group.ReadWrite.All",
            personal: "",
            application: "Group.Read.All Group.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/groups/{id}/conversations/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/groups/{id}/conversations/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/groups/{id}/conversations/{id}`
        Id
    }

    impl Id {
        /// `DELETE /groups/{id}/conversations/{id}` — Delete conversation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/conversation-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/group-delete-conversation?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`
        /// - application: `Group.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "conversation: delete",
                method: Method::Delete,
                path: "/groups/{id}/conversations/{id}",
                pages: &["conversation-delete", "group-delete-conversation"],
                work: "Group.ReadWrite.All",
                personal: "",
                application: "Group.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /groups/{id}/conversations/{id}` — Get conversation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/conversation-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/group-get-conversation?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`, `Group.Read.All`
        /// - application: `Group.ReadWrite.All`, `Group.Read.All`
        pub fn get(&self) -> Get<models::Conversation> {
            let operation = &Operation {
                name: "conversation: get",
                method: Method::Get,
                path: "/groups/{id}/conversations/{id}",
                pages: &["conversation-get", "group-get-conversation"],
                work: "Group.ReadWrite.All Group.Read.All",
                personal: "",
                application: "Group.ReadWrite.All Group.Read.All",
            };
            self.0.get(operation)
        }

        /// `/groups/{id}/conversations/{id}/threads`
        pub fn threads(&self) -> threads::Threads {
            threads::Threads(self.0.name("threads"))
        }
    }

    /// `/groups/{id}/conversations/{id}/threads`
    pub mod threads {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/groups/{id}/conversations/{id}/threads`
            Threads
        }

        impl Threads {
            /// `POST /groups/{id}/conversations/{id}/threads` — Create thread
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/conversation-post-threads?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`
            pub fn create(&self, body: models::ConversationThread) -> Call<models::ConversationThread> {
                let operation = &Operation {
                    name: "conversation: create",
                    method: Method::Post,
                    path: "/groups/{id}/conversations/{id}/threads",
                    pages: &["conversation-post-threads"],
                    work: "Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /groups/{id}/conversations/{id}/threads` — List threads
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/conversation-list-threads?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
            /// - application: `Group.Read.All`, `Group.ReadWrite.All`
            pub fn list(&self) -> List<models::ConversationThread> {
                let operation = &Operation {
                    name: "conversation: list",
                    method: Method::Get,
                    path: "/groups/{id}/conversations/{id}/threads",
                    pages: &["conversation-list-threads"],
                    work: "Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Group.Read.All Group.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/groups/{id}/conversations/{id}/threads/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/groups/{id}/conversations/{id}/threads/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Object, Operation};

            crate::runtime::node! {
                /// `/groups/{id}/conversations/{id}/threads/{id}`
                Id
            }

            impl Id {
                /// `DELETE /groups/{id}/conversations/{id}/threads/{id}` — Delete conversationThread
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/conversationthread-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Group.ReadWrite.All`
                /// - application: `Group.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "conversationThread: delete",
                        method: Method::Delete,
                        path: "/groups/{id}/conversations/{id}/threads/{id}",
                        pages: &["conversationthread-delete"],
                        work: "Group.ReadWrite.All",
                        personal: "",
                        application: "Group.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /groups/{id}/conversations/{id}/threads/{id}` — Get conversationThread
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/conversationthread-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
                /// - application: `Group.Read.All`, `Group.ReadWrite.All`
                pub fn get(&self) -> Get<models::ConversationThread> {
                    let operation = &Operation {
                        name: "conversationThread: get",
                        method: Method::Get,
                        path: "/groups/{id}/conversations/{id}/threads/{id}",
                        pages: &["conversationthread-get"],
                        work: "Group.Read.All Group.ReadWrite.All",
                        personal: "",
                        application: "Group.Read.All Group.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `POST /groups/{id}/conversations/{id}/threads/{id}/reply` — Create multi value extended property
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/post-post-attachments?view=graph-rest-1.0) and 1 more
                /// Status: 202.
                /// Permissions, least privileged first:
                /// - work or school account: `Calendars.ReadWrite` and 3 more
                /// - personal account: `Calendars.ReadWrite`, `Contacts.ReadWrite`, `Mail.ReadWrite`
                /// - application: `Calendars.ReadWrite`, `Contacts.ReadWrite`, `Mail.ReadWrite`
                pub fn reply(&self, body: requests::multi_value_legacy_extended_property::ReplyRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "multiValueLegacyExtendedProperty: reply",
                        method: Method::Post,
                        path: "/groups/{id}/conversations/{id}/threads/{id}/reply",
                        pages: &[
                            "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                            "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                            "post-post-attachments",
                            "conversationthread-reply",
                        ],
                        work: "Calendars.ReadWrite Contacts.ReadWrite Group.ReadWrite.All Mail.ReadWrite",
                        personal: "Calendars.ReadWrite Contacts.ReadWrite Mail.ReadWrite",
                        application: "Calendars.ReadWrite Contacts.ReadWrite Mail.ReadWrite",
                    };
                    self.0.name("reply").call(operation).json(body)
                }

                /// `PATCH /groups/{group id}/conversations/{conversation id}/threads/{thread id}` — Update conversationThread
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/conversationthread-update?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Group.ReadWrite.All`
                /// - application: `Group.ReadWrite.All`
                pub fn update(&self, body: models::ConversationThread) -> Call<Object> {
                    let operation = &Operation {
                        name: "conversationThread: update",
                        method: Method::Patch,
                        path: "/groups/{group id}/conversations/{conversation id}/threads/{thread id}",
                        pages: &["conversationthread-update"],
                        work: "Group.ReadWrite.All",
                        personal: "",
                        application: "Group.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/groups/{id}/conversations/{id}/threads/{id}/posts`
                pub fn posts(&self) -> posts::Posts {
                    posts::Posts(self.0.name("posts"))
                }
            }

            /// `/groups/{id}/conversations/{id}/threads/{id}/posts`
            pub mod posts {
                use super::{models, requests};
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/groups/{id}/conversations/{id}/threads/{id}/posts`
                    Posts
                }

                impl Posts {
                    /// `GET /groups/{groupId}/conversations/{conversationId}/threads/{threadId}/posts` — List posts
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/conversationthread-list-posts?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0)
                    /// Also: `/groups/{id}/conversations/{id}/threads/{id}/posts`.
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
                    /// - application: `Group.Read.All`, `Group.ReadWrite.All`
                    pub fn list(&self) -> List<models::Post> {
                        let operation = &Operation {
                            name: "conversationThread: list",
                            method: Method::Get,
                            path: "/groups/{groupId}/conversations/{conversationId}/threads/{threadId}/posts",
                            pages: &["conversationthread-list-posts", "singlevaluelegacyextendedproperty-get"],
                            work: "Group.Read.All Group.ReadWrite.All",
                            personal: "",
                            application: "Group.Read.All Group.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/groups/{id}/conversations/{id}/threads/{id}/posts/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/groups/{id}/conversations/{id}/threads/{id}/posts/{id}`
                pub mod id {
                    use super::{models, requests};
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/groups/{id}/conversations/{id}/threads/{id}/posts/{id}`
                        Id
                    }

                    impl Id {
                        /// `POST /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/forward` — post: forward
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/post-forward?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Group.ReadWrite.All`
                        /// - application: `Group.ReadWrite.All`
                        pub fn forward(&self, body: requests::post::ForwardRequest) -> Call<()> {
                            let operation = &Operation {
                                name: "post: forward",
                                method: Method::Post,
                                path: "/groups/{id}/conversations/{id}/threads/{id}/posts/{id}/forward",
                                pages: &["post-forward"],
                                work: "Group.ReadWrite.All",
                                personal: "",
                                application: "Group.ReadWrite.All",
                            };
                            self.0.name("forward").call(operation).json(body)
                        }

                        /// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}` — Get post
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/post-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
                        /// - application: `Group.Read.All`, `Group.ReadWrite.All`
                        pub fn get(&self) -> Get<models::Post> {
                            let operation = &Operation {
                                name: "post-get: get",
                                method: Method::Get,
                                path: "/groups/{id}/conversations/{id}/threads/{id}/posts/{id}",
                                pages: &[
                                    "post-get",
                                    "multivaluelegacyextendedproperty-get",
                                    "singlevaluelegacyextendedproperty-get",
                                ],
                                work: "Group.Read.All Group.ReadWrite.All",
                                personal: "",
                                application: "Group.Read.All Group.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `POST /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/reply` — Create multi value extended property
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/multivaluelegacyextendedproperty-post-multivalueextendedproperties?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-post-singlevalueextendedproperties?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/post-reply?view=graph-rest-1.0)
                        /// Status: 202.
                        /// Permissions, least privileged first:
                        /// - work or school account: `Calendars.ReadWrite` and 3 more
                        /// - personal account: `Calendars.ReadWrite`, `Contacts.ReadWrite`, `Mail.ReadWrite`
                        /// - application: `Calendars.ReadWrite`, `Contacts.ReadWrite`, `Mail.ReadWrite`
                        pub fn reply(
                            &self,
                            body: requests::multi_value_legacy_extended_property::ReplyRequest,
                        ) -> Call<()> {
                            let operation = &Operation {
                                name: "multiValueLegacyExtendedProperty: reply",
                                method: Method::Post,
                                path: "/groups/{id}/conversations/{id}/threads/{id}/posts/{id}/reply",
                                pages: &[
                                    "multivaluelegacyextendedproperty-post-multivalueextendedproperties",
                                    "singlevaluelegacyextendedproperty-post-singlevalueextendedproperties",
                                    "post-reply",
                                ],
                                work: "Calendars.ReadWrite Contacts.ReadWrite Group.ReadWrite.All Mail.ReadWrite",
                                personal: "Calendars.ReadWrite Contacts.ReadWrite Mail.ReadWrite",
                                application: "Calendars.ReadWrite Contacts.ReadWrite Mail.ReadWrite",
                            };
                            self.0.name("reply").call(operation).json(body)
                        }

                        /// `/groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments`
                        pub fn attachments(&self) -> attachments::Attachments {
                            attachments::Attachments(self.0.name("attachments"))
                        }
                    }

                    /// `/groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments`
                    pub mod attachments {
                        use super::models;
                        use crate::runtime::{List, Method, Operation};

                        crate::runtime::node! {
                            /// `/groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments`
                            Attachments
                        }

                        impl Attachments {
                            /// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments` — List attachments
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/post-list-attachments?view=graph-rest-1.0)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
                            pub fn list(&self) -> List<models::Attachment> {
                                let operation = &Operation {
                                    name: "post-list-attachments: list",
                                    method: Method::Get,
                                    path: "/groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments",
                                    pages: &["post-list-attachments"],
                                    work: "Group.Read.All Group.ReadWrite.All",
                                    personal: "",
                                    application: "",
                                };
                                self.0.list(operation)
                            }

                            /// `/groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}`
                            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                                id::Id(self.0.key(id.as_ref()))
                            }
                        }

                        /// `/groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}`
                        pub mod id {
                            use super::models;
                            use crate::runtime::{Bytes, Call, Get, Method, Operation};

                            crate::runtime::node! {
                                /// `/groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}`
                                Id
                            }

                            impl Id {
                                /// `DELETE /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}` — Delete attachment
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
                                        path: "/groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}",
                                        pages: &["attachment-delete"],
                                        work: "Calendars.ReadWrite Mail.ReadWrite Group.ReadWrite.All",
                                        personal: "Calendars.ReadWrite Mail.ReadWrite",
                                        application: "Calendars.ReadWrite Mail.ReadWrite",
                                    };
                                    self.0.call(operation)
                                }

                                /// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}/$value` — Get attachment
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
                                        path: "/groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}/$value",
                                        pages: &["attachment-get"],
                                        work: "Calendars.Read Mail.Read Group.Read.All",
                                        personal: "Calendars.Read Mail.Read",
                                        application: "Calendars.Read Mail.Read",
                                    };
                                    self.0.name("$value").call(operation)
                                }

                                /// `GET /groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}` — Get attachment
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
                                        path: "/groups/{id}/conversations/{id}/threads/{id}/posts/{id}/attachments/{id}",
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
    }
}
