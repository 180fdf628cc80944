// Written by `cargo xtask gen`; do not edit.
//! `/admin`

use super::{models, requests};

crate::runtime::node! {
    /// `/admin`
    Admin
}

impl Admin {
    /// `/admin/serviceAnnouncement`
    pub fn service_announcement(&self) -> service_announcement::ServiceAnnouncement {
        service_announcement::ServiceAnnouncement(self.0.name("serviceAnnouncement"))
    }
}

/// `/admin/serviceAnnouncement`
pub mod service_announcement {
    use super::{models, requests};

    crate::runtime::node! {
        /// `/admin/serviceAnnouncement`
        ServiceAnnouncement
    }

    impl ServiceAnnouncement {
        /// `/admin/serviceAnnouncement/healthOverviews`
        pub fn health_overviews(&self) -> health_overviews::HealthOverviews {
            health_overviews::HealthOverviews(self.0.name("healthOverviews"))
        }

        /// `/admin/serviceAnnouncement/issues`
        pub fn issues(&self) -> issues::Issues {
            issues::Issues(self.0.name("issues"))
        }

        /// `/admin/serviceAnnouncement/messages`
        pub fn messages(&self) -> messages::Messages {
            messages::Messages(self.0.name("messages"))
        }
    }

    /// `/admin/serviceAnnouncement/healthOverviews`
    pub mod health_overviews {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/admin/serviceAnnouncement/healthOverviews`
            HealthOverviews
        }

        impl HealthOverviews {
            /// `GET /admin/serviceAnnouncement/healthOverviews` — List healthOverviews
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ServiceHealth.Read.All`
            /// - application: `ServiceHealth.Read.All`
            pub fn list(&self) -> List<models::ServiceHealth> {
                let operation = &Operation {
                    name: "serviceAnnouncement: list",
                    method: Method::Get,
                    path: "/admin/serviceAnnouncement/healthOverviews",
                    pages: &["serviceannouncement-list-healthoverviews"],
                    work: "ServiceHealth.Read.All",
                    personal: "",
                    application: "ServiceHealth.Read.All",
                };
                self.0.list(operation)
            }

            /// `/admin/serviceAnnouncement/healthOverviews/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/admin/serviceAnnouncement/healthOverviews/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/admin/serviceAnnouncement/healthOverviews/{id}`
                Id
            }

            impl Id {
                /// `GET /admin/serviceAnnouncement/healthOverviews/{ServiceName}` — Get serviceHealth
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/servicehealth-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `ServiceHealth.Read.All`
                /// - application: `ServiceHealth.Read.All`
                pub fn get(&self) -> Get<models::ServiceHealth> {
                    let operation = &Operation {
                        name: "serviceHealth: get",
                        method: Method::Get,
                        path: "/admin/serviceAnnouncement/healthOverviews/{ServiceName}",
                        pages: &["servicehealth-get"],
                        work: "ServiceHealth.Read.All",
                        personal: "",
                        application: "ServiceHealth.Read.All",
                    };
                    self.0.get(operation)
                }
            }
        }
    }

    /// `/admin/serviceAnnouncement/issues`
    pub mod issues {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/admin/serviceAnnouncement/issues`
            Issues
        }

        impl Issues {
            /// `GET /admin/serviceAnnouncement/issues` — List issues
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncement-list-issues?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ServiceHealth.Read.All`
            /// - application: `ServiceHealth.Read.All`
            pub fn list(&self) -> List<models::ServiceHealthIssue> {
                let operation = &Operation {
                    name: "serviceAnnouncement: list",
                    method: Method::Get,
                    path: "/admin/serviceAnnouncement/issues",
                    pages: &["serviceannouncement-list-issues"],
                    work: "ServiceHealth.Read.All",
                    personal: "",
                    application: "ServiceHealth.Read.All",
                };
                self.0.list(operation)
            }

            /// `/admin/serviceAnnouncement/issues/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/admin/serviceAnnouncement/issues/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Bytes, Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/admin/serviceAnnouncement/issues/{id}`
                Id
            }

            impl Id {
                /// `GET /admin/serviceAnnouncement/issues/{serviceHealthIssueId}` — Get serviceHealthIssue
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/servicehealthissue-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `ServiceHealth.Read.All`
                /// - application: `ServiceHealth.Read.All`
                pub fn get(&self) -> Get<models::ServiceHealthIssue> {
                    let operation = &Operation {
                        name: "serviceHealthIssue: get",
                        method: Method::Get,
                        path: "/admin/serviceAnnouncement/issues/{serviceHealthIssueId}",
                        pages: &["servicehealthissue-get"],
                        work: "ServiceHealth.Read.All",
                        personal: "",
                        application: "ServiceHealth.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `GET /admin/serviceAnnouncement/issues/{serviceHealthIssueId}/incidentReport` — serviceHealthIssue: incidentReport
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/servicehealthissue-incidentreport?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `ServiceHealth.Read.All`
                /// - application: `ServiceHealth.Read.All`
                pub fn incident_report(&self) -> Call<Bytes> {
                    let operation = &Operation {
                        name: "serviceHealthIssue: incident_report",
                        method: Method::Get,
                        path: "/admin/serviceAnnouncement/issues/{serviceHealthIssueId}/incidentReport",
                        pages: &["servicehealthissue-incidentreport"],
                        work: "ServiceHealth.Read.All",
                        personal: "",
                        application: "ServiceHealth.Read.All",
                    };
                    self.0.name("incidentReport").call(operation)
                }
            }
        }
    }

    /// `/admin/serviceAnnouncement/messages`
    pub mod messages {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/admin/serviceAnnouncement/messages`
            Messages
        }

        impl Messages {
            /// `POST /admin/serviceAnnouncement/messages/archive` — serviceUpdateMessage: archive
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-archive?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ServiceMessageViewpoint.Write`
            pub fn archive(&self, body: requests::service_update_message::ArchiveRequest) -> Call<bool> {
                let operation = &Operation {
                    name: "serviceUpdateMessage: archive",
                    method: Method::Post,
                    path: "/admin/serviceAnnouncement/messages/archive",
                    pages: &["serviceupdatemessage-archive"],
                    work: "ServiceMessageViewpoint.Write",
                    personal: "",
                    application: "",
                };
                self.0.name("archive").call(operation).json(body)
            }

            /// `POST /admin/serviceAnnouncement/messages/favorite` — serviceUpdateMessage: favorite
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-favorite?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ServiceMessageViewpoint.Write`
            pub fn favorite(&self, body: requests::service_update_message::FavoriteRequest) -> Call<bool> {
                let operation = &Operation {
                    name: "serviceUpdateMessage: favorite",
                    method: Method::Post,
                    path: "/admin/serviceAnnouncement/messages/favorite",
                    pages: &["serviceupdatemessage-favorite"],
                    work: "ServiceMessageViewpoint.Write",
                    personal: "",
                    application: "",
                };
                self.0.name("favorite").call(operation).json(body)
            }

            /// `GET /admin/serviceAnnouncement/messages` — List serviceAnnouncement messages
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncement-list-messages?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ServiceMessage.Read.All`
            /// - application: `ServiceMessage.Read.All`
            pub fn list(&self) -> List<models::ServiceUpdateMessage> {
                let operation = &Operation {
                    name: "serviceAnnouncement: list",
                    method: Method::Get,
                    path: "/admin/serviceAnnouncement/messages",
                    pages: &["serviceannouncement-list-messages"],
                    work: "ServiceMessage.Read.All",
                    personal: "",
                    application: "ServiceMessage.Read.All",
                };
                self.0.list(operation)
            }

            /// `POST /admin/serviceAnnouncement/messages/markRead` — serviceUpdateMessage: markRead
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-markread?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ServiceMessageViewpoint.Write`
            pub fn mark_read(&self, body: requests::service_update_message::MarkReadRequest) -> Call<bool> {
                let operation = &Operation {
                    name: "serviceUpdateMessage: mark_read",
                    method: Method::Post,
                    path: "/admin/serviceAnnouncement/messages/markRead",
                    pages: &["serviceupdatemessage-markread"],
                    work: "ServiceMessageViewpoint.Write",
                    personal: "",
                    application: "",
                };
                self.0.name("markRead").call(operation).json(body)
            }

            /// `POST /admin/serviceAnnouncement/messages/markUnread` — serviceUpdateMessage: markUnread
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-markunread?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ServiceMessageViewpoint.Write`
            pub fn mark_unread(&self, body: requests::service_update_message::MarkUnreadRequest) -> Call<bool> {
                let operation = &Operation {
                    name: "serviceUpdateMessage: mark_unread",
                    method: Method::Post,
                    path: "/admin/serviceAnnouncement/messages/markUnread",
                    pages: &["serviceupdatemessage-markunread"],
                    work: "ServiceMessageViewpoint.Write",
                    personal: "",
                    application: "",
                };
                self.0.name("markUnread").call(operation).json(body)
            }

            /// `POST /admin/serviceAnnouncement/messages/unarchive` — serviceUpdateMessage: unarchive
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-unarchive?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ServiceMessageViewpoint.Write`
            pub fn unarchive(&self, body: requests::service_update_message::UnarchiveRequest) -> Call<bool> {
                let operation = &Operation {
                    name: "serviceUpdateMessage: unarchive",
                    method: Method::Post,
                    path: "/admin/serviceAnnouncement/messages/unarchive",
                    pages: &["serviceupdatemessage-unarchive"],
                    work: "ServiceMessageViewpoint.Write",
                    personal: "",
                    application: "",
                };
                self.0.name("unarchive").call(operation).json(body)
            }

            /// `POST /admin/serviceAnnouncement/messages/unfavorite` — serviceUpdateMessage: unfavorite
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-unfavorite?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ServiceMessageViewpoint.Write`
            pub fn unfavorite(&self, body: requests::service_update_message::UnfavoriteRequest) -> Call<bool> {
                let operation = &Operation {
                    name: "serviceUpdateMessage: unfavorite",
                    method: Method::Post,
                    path: "/admin/serviceAnnouncement/messages/unfavorite",
                    pages: &["serviceupdatemessage-unfavorite"],
                    work: "ServiceMessageViewpoint.Write",
                    personal: "",
                    application: "",
                };
                self.0.name("unfavorite").call(operation).json(body)
            }

            /// `/admin/serviceAnnouncement/messages/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/admin/serviceAnnouncement/messages/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/admin/serviceAnnouncement/messages/{id}`
                Id
            }

            impl Id {
                /// `GET /admin/serviceAnnouncement/messages/{serviceUpdateMessageId}` — Get serviceUpdateMessage
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `ServiceMessage.Read.All`
                /// - application: `ServiceMessage.Read.All`
                pub fn get(&self) -> Get<models::ServiceUpdateMessage> {
                    let operation = &Operation {
                        name: "serviceUpdateMessage: get",
                        method: Method::Get,
                        path: "/admin/serviceAnnouncement/messages/{serviceUpdateMessageId}",
                        pages: &["serviceupdatemessage-get"],
                        work: "ServiceMessage.Read.All",
                        personal: "",
                        application: "ServiceMessage.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `/admin/serviceAnnouncement/messages/{id}/attachments`
                pub fn attachments(&self) -> attachments::Attachments {
                    attachments::Attachments(self.0.name("attachments"))
                }
            }

            /// `/admin/serviceAnnouncement/messages/{id}/attachments`
            pub mod attachments {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/admin/serviceAnnouncement/messages/{id}/attachments`
                    Attachments
                }

                impl Attachments {
                    /// `GET /admin/serviceAnnouncement/messages/{serviceUpdateMessageId}/attachments` — List attachments
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-list-attachments?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ServiceMessage.Read.All`
                    /// - application: `ServiceMessage.Read.All`
                    pub fn list(&self) -> List<models::ServiceAnnouncementAttachment> {
                        let operation = &Operation {
                            name: "serviceUpdateMessage: list",
                            method: Method::Get,
                            path: "/admin/serviceAnnouncement/messages/{serviceUpdateMessageId}/attachments",
                            pages: &["serviceupdatemessage-list-attachments"],
                            work: "ServiceMessage.Read.All",
                            personal: "",
                            application: "ServiceMessage.Read.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/admin/serviceAnnouncement/messages/{id}/attachments/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/admin/serviceAnnouncement/messages/{id}/attachments/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/admin/serviceAnnouncement/messages/{id}/attachments/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /admin/serviceAnnouncement/messages/{serviceUpdateMessageId}/attachments/{serviceAnnouncementAttachmentId}` — Get serviceAnnouncementAttachment
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncementattachment-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `ServiceMessage.Read.All`
                        /// - application: `ServiceMessage.Read.All`
                        pub fn get(&self) -> Get<models::ServiceAnnouncementAttachment> {
                            let operation = &Operation {
                                name: "serviceAnnouncementAttachment: get",
                                method: Method::Get,
                                path: "/admin/serviceAnnouncement/messages/{serviceUpdateMessageId}/attachments/{serviceAnnouncementAttachmentId}",
                                pages: &["serviceannouncementattachment-get"],
                                work: "ServiceMessage.Read.All",
                                personal: "",
                                application: "ServiceMessage.Read.All",
                            };
                            self.0.get(operation)
                        }
                    }
                }
            }
        }
    }
}
