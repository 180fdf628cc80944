// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/mobileAppTroubleshootingEvents`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/mobileAppTroubleshootingEvents`
    MobileAppTroubleshootingEvents
}

impl MobileAppTroubleshootingEvents {
    /// `POST /deviceManagement/mobileAppTroubleshootingEvents` — Create mobileAppTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(&self, body: models::MobileAppTroubleshootingEvent) -> Call<models::MobileAppTroubleshootingEvent> {
        let operation = &Operation {
            name: "mobileAppTroubleshootingEvent: create",
            method: Method::Post,
            path: "/deviceManagement/mobileAppTroubleshootingEvents",
            pages: &["intune-shared-mobileapptroubleshootingevent-create"],
            work: "DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/mobileAppTroubleshootingEvents` — List mobileAppTroubleshootingEvents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn list(&self) -> List<models::MobileAppTroubleshootingEvent> {
        let operation = &Operation {
            name: "mobileAppTroubleshootingEvent: list",
            method: Method::Get,
            path: "/deviceManagement/mobileAppTroubleshootingEvents",
            pages: &["intune-shared-mobileapptroubleshootingevent-list"],
            work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/mobileAppTroubleshootingEvents/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/mobileAppTroubleshootingEvents/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/mobileAppTroubleshootingEvents/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}` — Delete mobileAppTroubleshootingEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "mobileAppTroubleshootingEvent: delete",
                method: Method::Delete,
                path: "/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}",
                pages: &["intune-shared-mobileapptroubleshootingevent-delete"],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}` — Get mobileAppTroubleshootingEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn get(&self) -> Get<models::MobileAppTroubleshootingEvent> {
            let operation = &Operation {
                name: "mobileAppTroubleshootingEvent: get",
                method: Method::Get,
                path: "/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}",
                pages: &["intune-shared-mobileapptroubleshootingevent-get"],
                work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}` — Update mobileAppTroubleshootingEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapptroubleshootingevent-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::MobileAppTroubleshootingEvent,
        ) -> Call<models::MobileAppTroubleshootingEvent> {
            let operation = &Operation {
                name: "mobileAppTroubleshootingEvent: update",
                method: Method::Patch,
                path: "/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}",
                pages: &["intune-shared-mobileapptroubleshootingevent-update"],
                work: "DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests`
        pub fn app_log_collection_requests(&self) -> app_log_collection_requests::AppLogCollectionRequests {
            app_log_collection_requests::AppLogCollectionRequests(self.0.name("appLogCollectionRequests"))
        }
    }

    /// `/deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests`
    pub mod app_log_collection_requests {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests`
            AppLogCollectionRequests
        }

        impl AppLogCollectionRequests {
            /// `POST /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests` — Create appLogCollectionRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
            pub fn create(&self, body: models::AppLogCollectionRequest) -> Call<models::AppLogCollectionRequest> {
                let operation = &Operation {
                    name: "appLogCollectionRequest: create",
                    method: Method::Post,
                    path: "/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests",
                    pages: &["intune-devices-applogcollectionrequest-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests` — List appLogCollectionRequests
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
            /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
            pub fn list(&self) -> List<models::AppLogCollectionRequest> {
                let operation = &Operation {
                    name: "appLogCollectionRequest: list",
                    method: Method::Get,
                    path: "/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests",
                    pages: &["intune-devices-applogcollectionrequest-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests/{id}`
                Id
            }

            impl Id {
                /// `POST /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}/createDownloadUrl` — createDownloadUrl action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-createdownloadurl?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn create_download_url(&self) -> Call<models::AppLogCollectionDownloadDetails> {
                    let operation = &Operation {
                        name: "appLogCollectionRequest: create_download_url",
                        method: Method::Post,
                        path: "/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}/createDownloadUrl",
                        pages: &["intune-devices-applogcollectionrequest-createdownloadurl"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.name("createDownloadUrl").call(operation)
                }

                /// `DELETE /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}` — Delete appLogCollectionRequest
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "appLogCollectionRequest: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}",
                        pages: &["intune-devices-applogcollectionrequest-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}` — Get appLogCollectionRequest
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
                /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
                pub fn get(&self) -> Get<models::AppLogCollectionRequest> {
                    let operation = &Operation {
                        name: "appLogCollectionRequest: get",
                        method: Method::Get,
                        path: "/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}",
                        pages: &["intune-devices-applogcollectionrequest-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}` — Update appLogCollectionRequest
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-applogcollectionrequest-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
                pub fn update(&self, body: models::AppLogCollectionRequest) -> Call<models::AppLogCollectionRequest> {
                    let operation = &Operation {
                        name: "appLogCollectionRequest: update",
                        method: Method::Patch,
                        path: "/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}",
                        pages: &["intune-devices-applogcollectionrequest-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
