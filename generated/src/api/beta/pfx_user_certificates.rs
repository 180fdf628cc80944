// Written by `cargo xtask gen`; do not edit.
//! `/pfxUserCertificates`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/pfxUserCertificates`
    PfxUserCertificates
}

impl PfxUserCertificates {
    /// `POST /pfxUserCertificates` — Create pfxUserCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxusercertificate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::PfxUserCertificate) -> Call<models::PfxUserCertificate> {
        let operation = &Operation {
            name: "pfxUserCertificate: create",
            method: Method::Post,
            path: "/pfxUserCertificates",
            pages: &["intune-raimportcerts-pfxusercertificate-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /pfxUserCertificates` — List pfxUserCertificates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxusercertificate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::PfxUserCertificate> {
        let operation = &Operation {
            name: "pfxUserCertificate: list",
            method: Method::Get,
            path: "/pfxUserCertificates",
            pages: &["intune-raimportcerts-pfxusercertificate-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/pfxUserCertificates/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/pfxUserCertificates/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/pfxUserCertificates/{id}`
        Id
    }

    impl Id {
        /// `DELETE /pfxUserCertificates/{pfxUserCertificatesId}` — Delete pfxUserCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxusercertificate-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "pfxUserCertificate: delete",
                method: Method::Delete,
                path: "/pfxUserCertificates/{pfxUserCertificatesId}",
                pages: &["intune-raimportcerts-pfxusercertificate-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /pfxUserCertificates/{pfxUserCertificatesId}` — Get pfxUserCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxusercertificate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::PfxUserCertificate> {
            let operation = &Operation {
                name: "pfxUserCertificate: get",
                method: Method::Get,
                path: "/pfxUserCertificates/{pfxUserCertificatesId}",
                pages: &["intune-raimportcerts-pfxusercertificate-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /pfxUserCertificates/{pfxUserCertificatesId}` — Update pfxUserCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-pfxusercertificate-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::PfxUserCertificate) -> Call<models::PfxUserCertificate> {
            let operation = &Operation {
                name: "pfxUserCertificate: update",
                method: Method::Patch,
                path: "/pfxUserCertificates/{pfxUserCertificatesId}",
                pages: &["intune-raimportcerts-pfxusercertificate-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
