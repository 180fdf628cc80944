// Written by `cargo xtask gen`; do not edit.
//! `/admin`

use super::{models, requests};

crate::runtime::node! {
    /// `/admin`
    Admin
}

impl Admin {
    /// `/admin/reportSettings`
    pub fn report_settings(&self) -> report_settings::ReportSettings {
        report_settings::ReportSettings(self.0.name("reportSettings"))
    }

    /// `/admin/serviceAnnouncement`
    pub fn service_announcement(&self) -> service_announcement::ServiceAnnouncement {
        service_announcement::ServiceAnnouncement(self.0.name("serviceAnnouncement"))
    }

    /// `/admin/sharepoint`
    pub fn sharepoint(&self) -> sharepoint::Sharepoint {
        sharepoint::Sharepoint(self.0.name("sharepoint"))
    }

    /// `/admin/windows`
    pub fn windows(&self) -> windows::Windows {
        windows::Windows(self.0.name("windows"))
    }
}

/// `/admin/reportSettings`
pub mod report_settings {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/admin/reportSettings`
        ReportSettings
    }

    impl ReportSettings {
        /// `GET /admin/reportSettings` — Get adminReportSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/adminreportsettings-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ReportSettings.Read.All`, `ReportSettings.ReadWrite.All`
        /// - application: `ReportSettings.Read.All`, `ReportSettings.ReadWrite.All`
        pub fn get(&self) -> Get<models::AdminReportSettings> {
            let operation = &Operation {
                name: "adminReportSettings: get",
                method: Method::Get,
                path: "/admin/reportSettings",
                pages: &["adminreportsettings-get"],
                work: "ReportSettings.Read.All ReportSettings.ReadWrite.All",
                personal: "",
                application: "ReportSettings.Read.All ReportSettings.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /admin/reportSettings` — Update adminReportSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/adminreportsettings-update?view=graph-rest-beta)
        /// Required: `displayConcealedNames`. Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `ReportSettings.ReadWrite.All`
        /// - application: `ReportSettings.ReadWrite.All`
        pub fn update(&self, body: models::AdminReportSettings) -> Call<()> {
            let operation = &Operation {
                name: "adminReportSettings: update",
                method: Method::Patch,
                path: "/admin/reportSettings",
                pages: &["adminreportsettings-update"],
                work: "ReportSettings.ReadWrite.All",
                personal: "",
                application: "ReportSettings.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
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
            /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncement-list-healthoverviews?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/servicehealth-get?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncement-list-issues?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/servicehealthissue-get?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/servicehealthissue-incidentreport?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-archive?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-favorite?view=graph-rest-beta)
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

            /// `GET /admin/serviceAnnouncement/messages` — List messages
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncement-list-messages?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-markread?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-markunread?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-unarchive?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-unfavorite?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-get?view=graph-rest-beta)
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
                    /// [Reference](https://learn.microsoft.com/graph/api/serviceupdatemessage-list-attachments?view=graph-rest-beta)
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
                        /// [Reference](https://learn.microsoft.com/graph/api/serviceannouncementattachment-get?view=graph-rest-beta)
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

/// `/admin/sharepoint`
pub mod sharepoint {
    use super::models;

    crate::runtime::node! {
        /// `/admin/sharepoint`
        Sharepoint
    }

    impl Sharepoint {
        /// `/admin/sharepoint/settings`
        pub fn settings(&self) -> settings::Settings {
            settings::Settings(self.0.name("settings"))
        }
    }

    /// `/admin/sharepoint/settings`
    pub mod settings {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/admin/sharepoint/settings`
            Settings
        }

        impl Settings {
            /// `GET /admin/sharepoint/settings` — Get settings
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tenantadmin-settings-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SharePointTenantSettings.Read.All`, `SharePointTenantSettings.ReadWrite.All`
            /// - application: `SharePointTenantSettings.Read.All`, `SharePointTenantSettings.ReadWrite.All`
            pub fn get(&self) -> Get<models::tenant_admin::Settings> {
                let operation = &Operation {
                    name: "settings: get",
                    method: Method::Get,
                    path: "/admin/sharepoint/settings",
                    pages: &["tenantadmin-settings-get"],
                    work: "SharePointTenantSettings.Read.All SharePointTenantSettings.ReadWrite.All",
                    personal: "",
                    application: "SharePointTenantSettings.Read.All SharePointTenantSettings.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /admin/sharepoint/settings` — Update settings
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tenantadmin-settings-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SharePointTenantSettings.ReadWrite.All`
            /// - application: `SharePointTenantSettings.ReadWrite.All`
            pub fn update(&self, body: models::tenant_admin::Settings) -> Call<models::tenant_admin::Settings> {
                let operation = &Operation {
                    name: "settings: update",
                    method: Method::Patch,
                    path: "/admin/sharepoint/settings",
                    pages: &["tenantadmin-settings-update"],
                    work: "SharePointTenantSettings.ReadWrite.All",
                    personal: "",
                    application: "SharePointTenantSettings.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/admin/windows`
pub mod windows {
    use super::{models, requests};

    crate::runtime::node! {
        /// `/admin/windows`
        Windows
    }

    impl Windows {
        /// `/admin/windows/updates`
        pub fn updates(&self) -> updates::Updates {
            updates::Updates(self.0.name("updates"))
        }
    }

    /// `/admin/windows/updates`
    pub mod updates {
        use super::{models, requests};

        crate::runtime::node! {
            /// `/admin/windows/updates`
            Updates
        }

        impl Updates {
            /// `/admin/windows/updates/catalog`
            pub fn catalog(&self) -> catalog::Catalog {
                catalog::Catalog(self.0.name("catalog"))
            }

            /// `/admin/windows/updates/deployments`
            pub fn deployments(&self) -> deployments::Deployments {
                deployments::Deployments(self.0.name("deployments"))
            }

            /// `/admin/windows/updates/resourceConnections`
            pub fn resource_connections(&self) -> resource_connections::ResourceConnections {
                resource_connections::ResourceConnections(self.0.name("resourceConnections"))
            }

            /// `/admin/windows/updates/updatableAssets`
            pub fn updatable_assets(&self) -> updatable_assets::UpdatableAssets {
                updatable_assets::UpdatableAssets(self.0.name("updatableAssets"))
            }
        }

        /// `/admin/windows/updates/catalog`
        pub mod catalog {
            use super::models;

            crate::runtime::node! {
                /// `/admin/windows/updates/catalog`
                Catalog
            }

            impl Catalog {
                /// `/admin/windows/updates/catalog/entries`
                pub fn entries(&self) -> entries::Entries {
                    entries::Entries(self.0.name("entries"))
                }
            }

            /// `/admin/windows/updates/catalog/entries`
            pub mod entries {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/admin/windows/updates/catalog/entries`
                    Entries
                }

                impl Entries {
                    /// `GET /admin/windows/updates/catalog/entries` — List entries
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-catalog-list-entries?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `WindowsUpdates.ReadWrite.All`
                    /// - application: `WindowsUpdates.ReadWrite.All`
                    pub fn list(&self) -> List<models::windows_updates::CatalogEntry> {
                        let operation = &Operation {
                            name: "catalog: list",
                            method: Method::Get,
                            path: "/admin/windows/updates/catalog/entries",
                            pages: &["windowsupdates-catalog-list-entries"],
                            work: "WindowsUpdates.ReadWrite.All",
                            personal: "",
                            application: "WindowsUpdates.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }
                }
            }
        }

        /// `/admin/windows/updates/deployments`
        pub mod deployments {
            use super::{models, requests};

            crate::runtime::node! {
                /// `/admin/windows/updates/deployments`
                Deployments
            }

            impl Deployments {
                /// `/admin/windows/updates/deployments/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/admin/windows/updates/deployments/{id}`
            pub mod id {
                use super::{models, requests};
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/admin/windows/updates/deployments/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /admin/windows/updates/deployments/{deploymentId}` — Delete deployment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deployment-delete?view=graph-rest-beta)
                    /// Status: 202.
                    /// Permissions, least privileged first:
                    /// - work or school account: `WindowsUpdates.ReadWrite.All`
                    /// - application: `WindowsUpdates.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "deployment: delete",
                            method: Method::Delete,
                            path: "/admin/windows/updates/deployments/{deploymentId}",
                            pages: &["windowsupdates-deployment-delete"],
                            work: "WindowsUpdates.ReadWrite.All",
                            personal: "",
                            application: "WindowsUpdates.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /admin/windows/updates/deployments/{deploymentId}` — Get deployment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deployment-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `WindowsUpdates.ReadWrite.All`
                    /// - application: `WindowsUpdates.ReadWrite.All`
                    pub fn get(&self) -> Get<models::windows_updates::Deployment> {
                        let operation = &Operation {
                            name: "deployment: get",
                            method: Method::Get,
                            path: "/admin/windows/updates/deployments/{deploymentId}",
                            pages: &["windowsupdates-deployment-get"],
                            work: "WindowsUpdates.ReadWrite.All",
                            personal: "",
                            application: "WindowsUpdates.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PATCH /admin/windows/updates/deployments/{deploymentId}` — Update deployment
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deployment-update?view=graph-rest-beta)
                    /// Status: 202.
                    /// Permissions, least privileged first:
                    /// - work or school account: `WindowsUpdates.ReadWrite.All`
                    /// - application: `WindowsUpdates.ReadWrite.All`
                    pub fn update(
                        &self,
                        body: models::windows_updates::Deployment,
                    ) -> Call<models::windows_updates::Deployment> {
                        let operation = &Operation {
                            name: "deployment: update",
                            method: Method::Patch,
                            path: "/admin/windows/updates/deployments/{deploymentId}",
                            pages: &["windowsupdates-deployment-update"],
                            work: "WindowsUpdates.ReadWrite.All",
                            personal: "",
                            application: "WindowsUpdates.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `/admin/windows/updates/deployments/{id}/audience`
                    pub fn audience(&self) -> audience::Audience {
                        audience::Audience(self.0.name("audience"))
                    }
                }

                /// `/admin/windows/updates/deployments/{id}/audience`
                pub mod audience {
                    use super::{models, requests};
                    use crate::runtime::{Call, Method, Operation};

                    crate::runtime::node! {
                        /// `/admin/windows/updates/deployments/{id}/audience`
                        Audience
                    }

                    impl Audience {
                        /// `POST /admin/windows/updates/deployments/{deploymentId}/audience/updateAudience` — deploymentAudience: updateAudience
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudience?view=graph-rest-beta)
                        /// Status: 202.
                        /// Permissions, least privileged first:
                        /// - work or school account: `WindowsUpdates.ReadWrite.All`
                        /// - application: `WindowsUpdates.ReadWrite.All`
                        pub fn update_audience(
                            &self,
                            body: requests::deployment_audience::UpdateAudienceRequest,
                        ) -> Call<()> {
                            let operation = &Operation {
                                name: "deploymentAudience: update_audience",
                                method: Method::Post,
                                path: "/admin/windows/updates/deployments/{deploymentId}/audience/updateAudience",
                                pages: &["windowsupdates-deploymentaudience-updateaudience"],
                                work: "WindowsUpdates.ReadWrite.All",
                                personal: "",
                                application: "WindowsUpdates.ReadWrite.All",
                            };
                            self.0.name("updateAudience").call(operation).json(body)
                        }

                        /// `POST /admin/windows/updates/deployments/{deploymentId}/audience/updateAudienceById` — deploymentAudience: updateAudienceById
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-updateaudiencebyid?view=graph-rest-beta)
                        /// Status: 202.
                        /// Permissions, least privileged first:
                        /// - work or school account: `WindowsUpdates.ReadWrite.All`
                        /// - application: `WindowsUpdates.ReadWrite.All`
                        pub fn update_audience_by_id(
                            &self,
                            body: requests::deployment_audience::UpdateAudienceByIdRequest,
                        ) -> Call<()> {
                            let operation = &Operation {
                                name: "deploymentAudience: update_audience_by_id",
                                method: Method::Post,
                                path: "/admin/windows/updates/deployments/{deploymentId}/audience/updateAudienceById",
                                pages: &["windowsupdates-deploymentaudience-updateaudiencebyid"],
                                work: "WindowsUpdates.ReadWrite.All",
                                personal: "",
                                application: "WindowsUpdates.ReadWrite.All",
                            };
                            self.0.name("updateAudienceById").call(operation).json(body)
                        }

                        /// `/admin/windows/updates/deployments/{id}/audience/exclusions`
                        pub fn exclusions(&self) -> exclusions::Exclusions {
                            exclusions::Exclusions(self.0.name("exclusions"))
                        }

                        /// `/admin/windows/updates/deployments/{id}/audience/members`
                        pub fn members(&self) -> members::Members {
                            members::Members(self.0.name("members"))
                        }
                    }

                    /// `/admin/windows/updates/deployments/{id}/audience/exclusions`
                    pub mod exclusions {
                        use super::models;
                        use crate::runtime::{List, Method, Operation};

                        crate::runtime::node! {
                            /// `/admin/windows/updates/deployments/{id}/audience/exclusions`
                            Exclusions
                        }

                        impl Exclusions {
                            /// `GET /admin/windows/updates/deployments/{deploymentId}/audience/exclusions` — List deployment audience exclusions
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-list-exclusions?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `WindowsUpdates.ReadWrite.All`
                            /// - application: `WindowsUpdates.ReadWrite.All`
                            pub fn list(&self) -> List<models::windows_updates::UpdatableAsset> {
                                let operation = &Operation {
                                    name: "deploymentAudience: list",
                                    method: Method::Get,
                                    path: "/admin/windows/updates/deployments/{deploymentId}/audience/exclusions",
                                    pages: &["windowsupdates-deploymentaudience-list-exclusions"],
                                    work: "WindowsUpdates.ReadWrite.All",
                                    personal: "",
                                    application: "WindowsUpdates.ReadWrite.All",
                                };
                                self.0.list(operation)
                            }
                        }
                    }

                    /// `/admin/windows/updates/deployments/{id}/audience/members`
                    pub mod members {
                        use super::models;
                        use crate::runtime::{List, Method, Operation};

                        crate::runtime::node! {
                            /// `/admin/windows/updates/deployments/{id}/audience/members`
                            Members
                        }

                        impl Members {
                            /// `GET /admin/windows/updates/deployments/{deploymentId}/audience/members` — List deployment audience members
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-deploymentaudience-list-members?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `WindowsUpdates.ReadWrite.All`
                            /// - application: `WindowsUpdates.ReadWrite.All`
                            pub fn list(&self) -> List<models::windows_updates::UpdatableAsset> {
                                let operation = &Operation {
                                    name: "deploymentAudience: list",
                                    method: Method::Get,
                                    path: "/admin/windows/updates/deployments/{deploymentId}/audience/members",
                                    pages: &["windowsupdates-deploymentaudience-list-members"],
                                    work: "WindowsUpdates.ReadWrite.All",
                                    personal: "",
                                    application: "WindowsUpdates.ReadWrite.All",
                                };
                                self.0.list(operation)
                            }
                        }
                    }
                }
            }
        }

        /// `/admin/windows/updates/resourceConnections`
        pub mod resource_connections {
            use super::models;

            crate::runtime::node! {
                /// `/admin/windows/updates/resourceConnections`
                ResourceConnections
            }

            impl ResourceConnections {
                /// `/admin/windows/updates/resourceConnections/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/admin/windows/updates/resourceConnections/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/admin/windows/updates/resourceConnections/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /admin/windows/updates/resourceConnections/{resourceConnectionId}` — Delete resourceConnection
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-resourceconnection-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/windowsupdates-operationalinsightsconnection-delete?view=graph-rest-beta)
                    /// Also: `/admin/windows/updates/resourceConnections/{operationalInsightsConnectionId}`.
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `WindowsUpdates.ReadWrite.All`
                    /// - application: `WindowsUpdates.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "resourceConnection: delete",
                            method: Method::Delete,
                            path: "/admin/windows/updates/resourceConnections/{resourceConnectionId}",
                            pages: &[
                                "windowsupdates-resourceconnection-delete",
                                "windowsupdates-operationalinsightsconnection-delete",
                            ],
                            work: "WindowsUpdates.ReadWrite.All",
                            personal: "",
                            application: "WindowsUpdates.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /admin/windows/updates/resourceConnections/{resourceConnectionId}` — Get resourceConnection
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-resourceconnection-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/windowsupdates-operationalinsightsconnection-get?view=graph-rest-beta)
                    /// Also: `/admin/windows/updates/resourceConnections/{operationalInsightsConnectionId}`.
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `WindowsUpdates.ReadWrite.All`
                    /// - application: `WindowsUpdates.ReadWrite.All`
                    pub fn get(&self) -> Get<models::windows_updates::ResourceConnection> {
                        let operation = &Operation {
                            name: "resourceConnection: get",
                            method: Method::Get,
                            path: "/admin/windows/updates/resourceConnections/{resourceConnectionId}",
                            pages: &[
                                "windowsupdates-resourceconnection-get",
                                "windowsupdates-operationalinsightsconnection-get",
                            ],
                            work: "WindowsUpdates.ReadWrite.All",
                            personal: "",
                            application: "WindowsUpdates.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }

        /// `/admin/windows/updates/updatableAssets`
        pub mod updatable_assets {
            use super::{models, requests};
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/admin/windows/updates/updatableAssets`
                UpdatableAssets
            }

            impl UpdatableAssets {
                /// `POST /admin/windows/updates/updatableAssets/enrollAssets` — updatableAsset: enrollassets
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassets?view=graph-rest-beta)
                /// Status: 202.
                /// Permissions, least privileged first:
                /// - work or school account: `WindowsUpdates.ReadWrite.All`
                /// - application: `WindowsUpdates.ReadWrite.All`
                pub fn enroll_assets(&self, body: requests::updatable_asset::EnrollAssetsRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "updatableAsset: enroll_assets",
                        method: Method::Post,
                        path: "/admin/windows/updates/updatableAssets/enrollAssets",
                        pages: &["windowsupdates-updatableasset-enrollassets"],
                        work: "WindowsUpdates.ReadWrite.All",
                        personal: "",
                        application: "WindowsUpdates.ReadWrite.All",
                    };
                    self.0.name("enrollAssets").call(operation).json(body)
                }

                /// `POST /admin/windows/updates/updatableAssets/enrollAssetsById` — updatableAsset: enrollassetsbyid
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassetsbyid?view=graph-rest-beta)
                /// Status: 202.
                /// Permissions, least privileged first:
                /// - work or school account: `WindowsUpdates.ReadWrite.All`
                /// - application: `WindowsUpdates.ReadWrite.All`
                pub fn enroll_assets_by_id(
                    &self,
                    body: requests::updatable_asset::EnrollAssetsByIdRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "updatableAsset: enroll_assets_by_id",
                        method: Method::Post,
                        path: "/admin/windows/updates/updatableAssets/enrollAssetsById",
                        pages: &["windowsupdates-updatableasset-enrollassetsbyid"],
                        work: "WindowsUpdates.ReadWrite.All",
                        personal: "",
                        application: "WindowsUpdates.ReadWrite.All",
                    };
                    self.0.name("enrollAssetsById").call(operation).json(body)
                }

                /// `POST /admin/windows/updates/updatableAssets/unenrollAssets` — updatableAsset: unenrollAssets
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassets?view=graph-rest-beta)
                /// Status: 202.
                /// Permissions, least privileged first:
                /// - work or school account: `WindowsUpdates.ReadWrite.All`
                /// - application: `WindowsUpdates.ReadWrite.All`
                pub fn unenroll_assets(&self, body: requests::updatable_asset::UnenrollAssetsRequest) -> Call<()> {
                    let operation = &Operation {
                        name: "updatableAsset: unenroll_assets",
                        method: Method::Post,
                        path: "/admin/windows/updates/updatableAssets/unenrollAssets",
                        pages: &["windowsupdates-updatableasset-unenrollassets"],
                        work: "WindowsUpdates.ReadWrite.All",
                        personal: "",
                        application: "WindowsUpdates.ReadWrite.All",
                    };
                    self.0.name("unenrollAssets").call(operation).json(body)
                }

                /// `POST /admin/windows/updates/updatableAssets/unenrollAssetsById` — updatableAsset: unenrollAssetsById
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassetsbyid?view=graph-rest-beta)
                /// Status: 202.
                /// Permissions, least privileged first:
                /// - work or school account: `WindowsUpdates.ReadWrite.All`
                /// - application: `WindowsUpdates.ReadWrite.All`
                pub fn unenroll_assets_by_id(
                    &self,
                    body: requests::updatable_asset::UnenrollAssetsByIdRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "updatableAsset: unenroll_assets_by_id",
                        method: Method::Post,
                        path: "/admin/windows/updates/updatableAssets/unenrollAssetsById",
                        pages: &["windowsupdates-updatableasset-unenrollassetsbyid"],
                        work: "WindowsUpdates.ReadWrite.All",
                        personal: "",
                        application: "WindowsUpdates.ReadWrite.All",
                    };
                    self.0.name("unenrollAssetsById").call(operation).json(body)
                }

                /// `/admin/windows/updates/updatableAssets/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/admin/windows/updates/updatableAssets/{id}`
            pub mod id {
                use super::{models, requests};
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/admin/windows/updates/updatableAssets/{id}`
                    Id
                }

                impl Id {
                    /// `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/addMembers` — updatableAssetGroup: addMembers
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembers?view=graph-rest-beta)
                    /// Status: 202.
                    /// Permissions, least privileged first:
                    /// - work or school account: `WindowsUpdates.ReadWrite.All`
                    /// - application: `WindowsUpdates.ReadWrite.All`
                    pub fn add_members(&self, body: requests::updatable_asset_group::AddMembersRequest) -> Call<()> {
                        let operation = &Operation {
                            name: "updatableAssetGroup: add_members",
                            method: Method::Post,
                            path: "/admin/windows/updates/updatableAssets/{updatableAssetGroupId}/addMembers",
                            pages: &["windowsupdates-updatableassetgroup-addmembers"],
                            work: "WindowsUpdates.ReadWrite.All",
                            personal: "",
                            application: "WindowsUpdates.ReadWrite.All",
                        };
                        self.0.name("addMembers").call(operation).json(body)
                    }

                    /// `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/addMembersById` — updatableAssetGroup: addMembersById
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-addmembersbyid?view=graph-rest-beta)
                    /// Status: 202.
                    /// Permissions, least privileged first:
                    /// - work or school account: `WindowsUpdates.ReadWrite.All`
                    /// - application: `WindowsUpdates.ReadWrite.All`
                    pub fn add_members_by_id(
                        &self,
                        body: requests::updatable_asset_group::AddMembersByIdRequest,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "updatableAssetGroup: add_members_by_id",
                            method: Method::Post,
                            path: "/admin/windows/updates/updatableAssets/{updatableAssetGroupId}/addMembersById",
                            pages: &["windowsupdates-updatableassetgroup-addmembersbyid"],
                            work: "WindowsUpdates.ReadWrite.All",
                            personal: "",
                            application: "WindowsUpdates.ReadWrite.All",
                        };
                        self.0.name("addMembersById").call(operation).json(body)
                    }

                    /// `DELETE /admin/windows/updates/updatableAssets/{azureADDeviceId}` — Delete azureADDevice
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-azureaddevice-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-delete?view=graph-rest-beta)
                    /// Also: `/admin/windows/updates/updatableAssets/{updatableAssetId}`, `/admin/windows/updates/updatableAssets/{updatableAssetGroupId}`.
                    /// Status: 202.
                    /// Permissions, least privileged first:
                    /// - work or school account: `WindowsUpdates.ReadWrite.All`
                    /// - application: `WindowsUpdates.ReadWrite.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "azureADDevice: delete",
                            method: Method::Delete,
                            path: "/admin/windows/updates/updatableAssets/{azureADDeviceId}",
                            pages: &[
                                "windowsupdates-azureaddevice-delete",
                                "windowsupdates-updatableasset-delete",
                                "windowsupdates-updatableassetgroup-delete",
                            ],
                            work: "WindowsUpdates.ReadWrite.All",
                            personal: "",
                            application: "WindowsUpdates.ReadWrite.All",
                        };
                        self.0.call(operation)
                    }

                    /// `GET /admin/windows/updates/updatableAssets/{updatableAssetId}` — Get updatableAsset
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/windowsupdates-azureaddevice-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-get?view=graph-rest-beta)
                    /// Also: `/admin/windows/updates/updatableAssets/{azureADDeviceId}`, `/admin/windows/updates/updatableAssets/{updatableAssetGroupId}`.
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `WindowsUpdates.ReadWrite.All`
                    /// - application: `WindowsUpdates.ReadWrite.All`
                    pub fn get(&self) -> Get<models::windows_updates::UpdatableAsset> {
                        let operation = &Operation {
                            name: "updatableAsset: get",
                            method: Method::Get,
                            path: "/admin/windows/updates/updatableAssets/{updatableAssetId}",
                            pages: &[
                                "windowsupdates-updatableasset-get",
                                "windowsupdates-azureaddevice-get",
                                "windowsupdates-updatableassetgroup-get",
                            ],
                            work: "WindowsUpdates.ReadWrite.All",
                            personal: "",
                            application: "WindowsUpdates.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/removeMembers` — updatableAssetGroup: removeMembers
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembers?view=graph-rest-beta)
                    /// Status: 202.
                    /// Permissions, least privileged first:
                    /// - work or school account: `WindowsUpdates.ReadWrite.All`
                    /// - application: `WindowsUpdates.ReadWrite.All`
                    pub fn remove_members(
                        &self,
                        body: requests::updatable_asset_group::RemoveMembersRequest,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "updatableAssetGroup: remove_members",
                            method: Method::Post,
                            path: "/admin/windows/updates/updatableAssets/{updatableAssetGroupId}/removeMembers",
                            pages: &["windowsupdates-updatableassetgroup-removemembers"],
                            work: "WindowsUpdates.ReadWrite.All",
                            personal: "",
                            application: "WindowsUpdates.ReadWrite.All",
                        };
                        self.0.name("removeMembers").call(operation).json(body)
                    }

                    /// `POST /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/removeMembersById` — updatableAssetGroup: removeMembersById
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-removemembersbyid?view=graph-rest-beta)
                    /// Status: 202.
                    /// Permissions, least privileged first:
                    /// - work or school account: `WindowsUpdates.ReadWrite.All`
                    /// - application: `WindowsUpdates.ReadWrite.All`
                    pub fn remove_members_by_id(
                        &self,
                        body: requests::updatable_asset_group::RemoveMembersByIdRequest,
                    ) -> Call<()> {
                        let operation = &Operation {
                            name: "updatableAssetGroup: remove_members_by_id",
                            method: Method::Post,
                            path: "/admin/windows/updates/updatableAssets/{updatableAssetGroupId}/removeMembersById",
                            pages: &["windowsupdates-updatableassetgroup-removemembersbyid"],
                            work: "WindowsUpdates.ReadWrite.All",
                            personal: "",
                            application: "WindowsUpdates.ReadWrite.All",
                        };
                        self.0.name("removeMembersById").call(operation).json(body)
                    }

                    /// `/admin/windows/updates/updatableAssets/{id}/microsoft.graph.windowsUpdates.updatableAssetGroup`
                    pub fn as_updatable_asset_group(&self) -> as_updatable_asset_group::AsUpdatableAssetGroup {
                        as_updatable_asset_group::AsUpdatableAssetGroup(
                            self.0.name("microsoft.graph.windowsUpdates.updatableAssetGroup"),
                        )
                    }
                }

                /// `/admin/windows/updates/updatableAssets/{id}/microsoft.graph.windowsUpdates.updatableAssetGroup`
                pub mod as_updatable_asset_group {
                    use super::models;

                    crate::runtime::node! {
                        /// `/admin/windows/updates/updatableAssets/{id}/microsoft.graph.windowsUpdates.updatableAssetGroup`
                        AsUpdatableAssetGroup
                    }

                    impl AsUpdatableAssetGroup {
                        /// `/admin/windows/updates/updatableAssets/{id}/microsoft.graph.windowsUpdates.updatableAssetGroup/members`
                        pub fn members(&self) -> members::Members {
                            members::Members(self.0.name("members"))
                        }
                    }

                    /// `/admin/windows/updates/updatableAssets/{id}/microsoft.graph.windowsUpdates.updatableAssetGroup/members`
                    pub mod members {
                        use super::models;
                        use crate::runtime::{List, Method, Operation};

                        crate::runtime::node! {
                            /// `/admin/windows/updates/updatableAssets/{id}/microsoft.graph.windowsUpdates.updatableAssetGroup/members`
                            Members
                        }

                        impl Members {
                            /// `GET /admin/windows/updates/updatableAssets/{updatableAssetGroupId}/microsoft.graph.windowsUpdates.updatableAssetGroup/members` — List updatable asset group members
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/windowsupdates-updatableassetgroup-list-members?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `WindowsUpdates.ReadWrite.All`
                            /// - application: `WindowsUpdates.ReadWrite.All`
                            pub fn list(&self) -> List<models::windows_updates::UpdatableAsset> {
                                let operation = &Operation {
                                    name: "updatableAssetGroup: list",
                                    method: Method::Get,
                                    path: "/admin/windows/updates/updatableAssets/{updatableAssetGroupId}/microsoft.graph.windowsUpdates.updatableAssetGroup/members",
                                    pages: &["windowsupdates-updatableassetgroup-list-members"],
                                    work: "WindowsUpdates.ReadWrite.All",
                                    personal: "",
                                    application: "WindowsUpdates.ReadWrite.All",
                                };
                                self.0.list(operation)
                            }
                        }
                    }
                }
            }
        }
    }
}
