// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/microsoftTunnelSites`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/microsoftTunnelSites`
    MicrosoftTunnelSites
}

impl MicrosoftTunnelSites {
    /// `POST /deviceManagement/microsoftTunnelSites` — Create microsoftTunnelSite
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::MicrosoftTunnelSite) -> Call<models::MicrosoftTunnelSite> {
        let operation = &Operation {
            name: "microsoftTunnelSite: create",
            method: Method::Post,
            path: "/deviceManagement/microsoftTunnelSites",
            pages: &["intune-mstunnel-microsofttunnelsite-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/microsoftTunnelSites` — List microsoftTunnelSites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::MicrosoftTunnelSite> {
        let operation = &Operation {
            name: "microsoftTunnelSite: list",
            method: Method::Get,
            path: "/deviceManagement/microsoftTunnelSites",
            pages: &["intune-mstunnel-microsofttunnelsite-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/microsoftTunnelSites/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/microsoftTunnelSites/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/microsoftTunnelSites/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}` — Delete microsoftTunnelSite
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "microsoftTunnelSite: delete",
                method: Method::Delete,
                path: "/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}",
                pages: &["intune-mstunnel-microsofttunnelsite-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}` — Get microsoftTunnelSite
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::MicrosoftTunnelSite> {
            let operation = &Operation {
                name: "microsoftTunnelSite: get",
                method: Method::Get,
                path: "/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}",
                pages: &["intune-mstunnel-microsofttunnelsite-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/requestUpgrade` — requestUpgrade action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-requestupgrade?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`
        /// - application: `DeviceManagementConfiguration.Read.All`
        pub fn request_upgrade(&self) -> Call<()> {
            let operation = &Operation {
                name: "microsoftTunnelSite: request_upgrade",
                method: Method::Post,
                path: "/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/requestUpgrade",
                pages: &["intune-mstunnel-microsofttunnelsite-requestupgrade"],
                work: "DeviceManagementConfiguration.Read.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All",
            };
            self.0.name("requestUpgrade").call(operation)
        }

        /// `PATCH /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}` — Update microsoftTunnelSite
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelsite-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::MicrosoftTunnelSite) -> Call<models::MicrosoftTunnelSite> {
            let operation = &Operation {
                name: "microsoftTunnelSite: update",
                method: Method::Patch,
                path: "/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}",
                pages: &["intune-mstunnel-microsofttunnelsite-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelConfiguration`
        pub fn microsoft_tunnel_configuration(&self) -> microsoft_tunnel_configuration::MicrosoftTunnelConfiguration {
            microsoft_tunnel_configuration::MicrosoftTunnelConfiguration(self.0.name("microsoftTunnelConfiguration"))
        }

        /// `/deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers`
        pub fn microsoft_tunnel_servers(&self) -> microsoft_tunnel_servers::MicrosoftTunnelServers {
            microsoft_tunnel_servers::MicrosoftTunnelServers(self.0.name("microsoftTunnelServers"))
        }
    }

    /// `/deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelConfiguration`
    pub mod microsoft_tunnel_configuration {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelConfiguration`
            MicrosoftTunnelConfiguration
        }

        impl MicrosoftTunnelConfiguration {
            /// `DELETE /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelConfiguration` — Delete microsoftTunnelConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "microsoftTunnelConfiguration: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelConfiguration",
                    pages: &["intune-mstunnel-microsofttunnelconfiguration-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelConfiguration` — Get microsoftTunnelConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::MicrosoftTunnelConfiguration> {
                let operation = &Operation {
                    name: "microsoftTunnelConfiguration: get",
                    method: Method::Get,
                    path: "/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelConfiguration",
                    pages: &["intune-mstunnel-microsofttunnelconfiguration-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelConfiguration` — Update microsoftTunnelConfiguration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::MicrosoftTunnelConfiguration,
            ) -> Call<models::MicrosoftTunnelConfiguration> {
                let operation = &Operation {
                    name: "microsoftTunnelConfiguration: update",
                    method: Method::Patch,
                    path: "/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelConfiguration",
                    pages: &["intune-mstunnel-microsofttunnelconfiguration-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }

    /// `/deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers`
    pub mod microsoft_tunnel_servers {
        use super::{models, requests};
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers`
            MicrosoftTunnelServers
        }

        impl MicrosoftTunnelServers {
            /// `POST /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers` — Create microsoftTunnelServer
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn create(&self, body: models::MicrosoftTunnelServer) -> Call<models::MicrosoftTunnelServer> {
                let operation = &Operation {
                    name: "microsoftTunnelServer: create",
                    method: Method::Post,
                    path: "/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers",
                    pages: &["intune-mstunnel-microsofttunnelserver-create"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers` — List microsoftTunnelServers
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::MicrosoftTunnelServer> {
                let operation = &Operation {
                    name: "microsoftTunnelServer: list",
                    method: Method::Get,
                    path: "/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers",
                    pages: &["intune-mstunnel-microsofttunnelserver-list"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers/{id}`
        pub mod id {
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/microsoftTunnelSites/{id}/microsoftTunnelServers/{id}`
                Id
            }

            impl Id {
                /// `POST /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}/createServerLogCollectionRequest` — createServerLogCollectionRequest action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-createserverlogcollectionrequest?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`
                /// - application: `DeviceManagementConfiguration.Read.All`
                pub fn create_server_log_collection_request(
                    &self,
                    body: requests::microsoft_tunnel_server::CreateServerLogCollectionRequestRequest,
                ) -> Call<models::MicrosoftTunnelServerLogCollectionResponse> {
                    let operation = &Operation {
                        name: "microsoftTunnelServer: create_server_log_collection_request",
                        method: Method::Post,
                        path: "/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}/createServerLogCollectionRequest",
                        pages: &["intune-mstunnel-microsofttunnelserver-createserverlogcollectionrequest"],
                        work: "DeviceManagementConfiguration.Read.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All",
                    };
                    self.0.name("createServerLogCollectionRequest").call(operation).json(body)
                }

                /// `DELETE /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}` — Delete microsoftTunnelServer
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "microsoftTunnelServer: delete",
                        method: Method::Delete,
                        path: "/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}",
                        pages: &["intune-mstunnel-microsofttunnelserver-delete"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}` — Get microsoftTunnelServer
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get(&self) -> Get<models::MicrosoftTunnelServer> {
                    let operation = &Operation {
                        name: "microsoftTunnelServer: get",
                        method: Method::Get,
                        path: "/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}",
                        pages: &["intune-mstunnel-microsofttunnelserver-get"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `POST /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}/getHealthMetricTimeSeries` — getHealthMetricTimeSeries action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-gethealthmetrictimeseries?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get_health_metric_time_series(
                    &self,
                    body: requests::microsoft_tunnel_server::GetHealthMetricTimeSeriesRequest,
                ) -> Call<Vec<models::MetricTimeSeriesDataPoint>> {
                    let operation = &Operation {
                        name: "microsoftTunnelServer: get_health_metric_time_series",
                        method: Method::Post,
                        path: "/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}/getHealthMetricTimeSeries",
                        pages: &["intune-mstunnel-microsofttunnelserver-gethealthmetrictimeseries"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.name("getHealthMetricTimeSeries").call(operation).json(body)
                }

                /// `POST /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}/getHealthMetrics` — getHealthMetrics action
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-gethealthmetrics?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
                pub fn get_health_metrics(
                    &self,
                    body: requests::microsoft_tunnel_server::GetHealthMetricsRequest,
                ) -> Call<Vec<models::KeyLongValuePair>> {
                    let operation = &Operation {
                        name: "microsoftTunnelServer: get_health_metrics",
                        method: Method::Post,
                        path: "/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}/getHealthMetrics",
                        pages: &["intune-mstunnel-microsofttunnelserver-gethealthmetrics"],
                        work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.name("getHealthMetrics").call(operation).json(body)
                }

                /// `PATCH /deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}` — Update microsoftTunnelServer
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserver-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
                /// - application: `DeviceManagementConfiguration.ReadWrite.All`
                pub fn update(&self, body: models::MicrosoftTunnelServer) -> Call<models::MicrosoftTunnelServer> {
                    let operation = &Operation {
                        name: "microsoftTunnelServer: update",
                        method: Method::Patch,
                        path: "/deviceManagement/microsoftTunnelSites/{microsoftTunnelSiteId}/microsoftTunnelServers/{microsoftTunnelServerId}",
                        pages: &["intune-mstunnel-microsofttunnelserver-update"],
                        work: "DeviceManagementConfiguration.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementConfiguration.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}
