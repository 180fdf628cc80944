// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/certificateConnectorDetails`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/certificateConnectorDetails`
    CertificateConnectorDetails
}

impl CertificateConnectorDetails {
    /// `POST /deviceManagement/certificateConnectorDetails` — Create certificateConnectorDetails
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::CertificateConnectorDetails) -> Call<models::CertificateConnectorDetails> {
        let operation = &Operation {
            name: "certificateConnectorDetails: create",
            method: Method::Post,
            path: "/deviceManagement/certificateConnectorDetails",
            pages: &["intune-raimportcerts-certificateconnectordetails-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/certificateConnectorDetails` — List certificateconnectordetailses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::CertificateConnectorDetails> {
        let operation = &Operation {
            name: "certificateConnectorDetails: list",
            method: Method::Get,
            path: "/deviceManagement/certificateConnectorDetails",
            pages: &["intune-raimportcerts-certificateconnectordetails-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/certificateConnectorDetails/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/certificateConnectorDetails/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/certificateConnectorDetails/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}` — Delete certificateconnectordetails
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "certificateConnectorDetails: delete",
                method: Method::Delete,
                path: "/deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}",
                pages: &["intune-raimportcerts-certificateconnectordetails-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}` — Get certificateconnectordetails
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::CertificateConnectorDetails> {
            let operation = &Operation {
                name: "certificateConnectorDetails: get",
                method: Method::Get,
                path: "/deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}",
                pages: &["intune-raimportcerts-certificateconnectordetails-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}/getHealthMetricTimeSeries` — getHealthMetricTimeSeries action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-gethealthmetrictimeseries?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get_health_metric_time_series(
            &self,
            body: requests::certificate_connector_details::GetHealthMetricTimeSeriesRequest,
        ) -> Call<Vec<models::CertificateConnectorHealthMetricValue>> {
            let operation = &Operation {
                name: "certificateConnectorDetails: get_health_metric_time_series",
                method: Method::Post,
                path: "/deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}/getHealthMetricTimeSeries",
                pages: &["intune-raimportcerts-certificateconnectordetails-gethealthmetrictimeseries"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("getHealthMetricTimeSeries").call(operation).json(body)
        }

        /// `POST /deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}/getHealthMetrics` — getHealthMetrics action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-gethealthmetrics?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get_health_metrics(
            &self,
            body: requests::certificate_connector_details::GetHealthMetricsRequest,
        ) -> Call<Vec<models::KeyLongValuePair>> {
            let operation = &Operation {
                name: "certificateConnectorDetails: get_health_metrics",
                method: Method::Post,
                path: "/deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}/getHealthMetrics",
                pages: &["intune-raimportcerts-certificateconnectordetails-gethealthmetrics"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("getHealthMetrics").call(operation).json(body)
        }

        /// `PATCH /deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}` — Update certificateconnectordetails
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-certificateconnectordetails-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::CertificateConnectorDetails) -> Call<models::CertificateConnectorDetails> {
            let operation = &Operation {
                name: "certificateConnectorDetails: update",
                method: Method::Patch,
                path: "/deviceManagement/certificateConnectorDetails/{certificateConnectorDetailsId}",
                pages: &["intune-raimportcerts-certificateconnectordetails-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
