// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/userPfxCertificates`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/userPfxCertificates`
    UserPfxCertificates
}

impl UserPfxCertificates {
    /// `POST /deviceManagement/userPfxCertificates` — Create userPFXCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-userpfxcertificate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::UserPfxCertificate) -> Call<models::UserPfxCertificate> {
        let operation = &Operation {
            name: "userPFXCertificate: create",
            method: Method::Post,
            path: "/deviceManagement/userPfxCertificates",
            pages: &["intune-raimportcerts-userpfxcertificate-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/userPfxCertificates` — List userpfxcertificates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-userpfxcertificate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::UserPfxCertificate> {
        let operation = &Operation {
            name: "userPFXCertificate: list",
            method: Method::Get,
            path: "/deviceManagement/userPfxCertificates",
            pages: &["intune-raimportcerts-userpfxcertificate-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/userPfxCertificates/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/userPfxCertificates/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userPfxCertificates/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/userPfxCertificates/{userPFXCertificateId}` — Delete userPFXCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-userpfxcertificate-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userPFXCertificate: delete",
                method: Method::Delete,
                path: "/deviceManagement/userPfxCertificates/{userPFXCertificateId}",
                pages: &["intune-raimportcerts-userpfxcertificate-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/userPfxCertificates/{userPFXCertificateId}` — Get userPFXCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-userpfxcertificate-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::UserPfxCertificate> {
            let operation = &Operation {
                name: "userPFXCertificate: get",
                method: Method::Get,
                path: "/deviceManagement/userPfxCertificates/{userPFXCertificateId}",
                pages: &["intune-raimportcerts-userpfxcertificate-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userPfxCertificates/{userPFXCertificateId}` — Update userPFXCertificate
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-raimportcerts-userpfxcertificate-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::UserPfxCertificate) -> Call<models::UserPfxCertificate> {
            let operation = &Operation {
                name: "userPFXCertificate: update",
                method: Method::Patch,
                path: "/deviceManagement/userPfxCertificates/{userPFXCertificateId}",
                pages: &["intune-raimportcerts-userpfxcertificate-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
