// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/virtualEndpoint`

use super::super::{models, requests};
use crate::runtime::{Call, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/virtualEndpoint`
    VirtualEndpoint
}

impl VirtualEndpoint {
    /// `GET /deviceManagement/virtualEndpoint/getEffectivePermissions` — virtualEndpoint: getEffectivePermissions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-geteffectivepermissions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
    pub fn get_effective_permissions(&self) -> Call<Vec<String>> {
        let operation = &Operation {
            name: "virtualEndpoint: get_effective_permissions",
            method: Method::Get,
            path: "/deviceManagement/virtualEndpoint/getEffectivePermissions",
            pages: &["virtualendpoint-geteffectivepermissions"],
            work: "CloudPC.Read.All CloudPC.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.name("getEffectivePermissions").call(operation)
    }

    /// `/deviceManagement/virtualEndpoint/auditEvents`
    pub fn audit_events(&self) -> audit_events::AuditEvents {
        audit_events::AuditEvents(self.0.name("auditEvents"))
    }

    /// `/deviceManagement/virtualEndpoint/cloudPCs`
    pub fn cloud_p_cs(&self) -> cloud_p_cs::CloudPCs {
        cloud_p_cs::CloudPCs(self.0.name("cloudPCs"))
    }

    /// `/deviceManagement/virtualEndpoint/deviceImages`
    pub fn device_images(&self) -> device_images::DeviceImages {
        device_images::DeviceImages(self.0.name("deviceImages"))
    }

    /// `/deviceManagement/virtualEndpoint/galleryImages`
    pub fn gallery_images(&self) -> gallery_images::GalleryImages {
        gallery_images::GalleryImages(self.0.name("galleryImages"))
    }

    /// `/deviceManagement/virtualEndpoint/onPremisesConnections`
    pub fn on_premises_connections(&self) -> on_premises_connections::OnPremisesConnections {
        on_premises_connections::OnPremisesConnections(self.0.name("onPremisesConnections"))
    }

    /// `/deviceManagement/virtualEndpoint/organizationSettings`
    pub fn organization_settings(&self) -> organization_settings::OrganizationSettings {
        organization_settings::OrganizationSettings(self.0.name("organizationSettings"))
    }

    /// `/deviceManagement/virtualEndpoint/provisioningPolicies`
    pub fn provisioning_policies(&self) -> provisioning_policies::ProvisioningPolicies {
        provisioning_policies::ProvisioningPolicies(self.0.name("provisioningPolicies"))
    }

    /// `/deviceManagement/virtualEndpoint/servicePlans`
    pub fn service_plans(&self) -> service_plans::ServicePlans {
        service_plans::ServicePlans(self.0.name("servicePlans"))
    }

    /// `/deviceManagement/virtualEndpoint/snapshots`
    pub fn snapshots(&self) -> snapshots::Snapshots {
        snapshots::Snapshots(self.0.name("snapshots"))
    }

    /// `/deviceManagement/virtualEndpoint/supportedRegions`
    pub fn supported_regions(&self) -> supported_regions::SupportedRegions {
        supported_regions::SupportedRegions(self.0.name("supportedRegions"))
    }

    /// `/deviceManagement/virtualEndpoint/userSettings`
    pub fn user_settings(&self) -> user_settings::UserSettings {
        user_settings::UserSettings(self.0.name("userSettings"))
    }
}

/// `/deviceManagement/virtualEndpoint/auditEvents`
pub mod audit_events {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/virtualEndpoint/auditEvents`
        AuditEvents
    }

    impl AuditEvents {
        /// `GET /deviceManagement/virtualEndpoint/auditEvents/getAuditActivityTypes` — cloudPcAuditEvent: getAuditActivityTypes
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/cloudpcauditevent-getauditactivitytypes?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn get_audit_activity_types(&self) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "cloudPcAuditEvent: get_audit_activity_types",
                method: Method::Get,
                path: "/deviceManagement/virtualEndpoint/auditEvents/getAuditActivityTypes",
                pages: &["cloudpcauditevent-getauditactivitytypes"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.Read.All CloudPC.ReadWrite.All",
            };
            self.0.name("getAuditActivityTypes").call(operation)
        }

        /// `GET /deviceManagement/virtualEndpoint/auditEvents` — List auditevents
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-auditevents?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn list(&self) -> List<models::CloudPcAuditEvent> {
            let operation = &Operation {
                name: "virtualEndpoint: list",
                method: Method::Get,
                path: "/deviceManagement/virtualEndpoint/auditEvents",
                pages: &["virtualendpoint-list-auditevents"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.Read.All CloudPC.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/virtualEndpoint/auditEvents/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/virtualEndpoint/auditEvents/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/virtualEndpoint/auditEvents/{id}`
            Id
        }

        impl Id {
            /// `GET /deviceManagement/virtualEndpoint/auditEvents/{id}` — Get cloudPcAuditEvent
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpcauditevent-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            pub fn get(&self) -> Get<models::CloudPcAuditEvent> {
                let operation = &Operation {
                    name: "cloudPcAuditEvent: get",
                    method: Method::Get,
                    path: "/deviceManagement/virtualEndpoint/auditEvents/{id}",
                    pages: &["cloudpcauditevent-get"],
                    work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.Read.All CloudPC.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/deviceManagement/virtualEndpoint/cloudPCs`
pub mod cloud_p_cs {
    use super::{models, requests};
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/virtualEndpoint/cloudPCs`
        CloudPCs
    }

    impl CloudPCs {
        /// `GET /deviceManagement/virtualEndpoint/cloudPCs` — List cloudpcs
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-cloudpcs?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn list(&self) -> List<models::CloudPc> {
            let operation = &Operation {
                name: "virtualEndpoint: list",
                method: Method::Get,
                path: "/deviceManagement/virtualEndpoint/cloudPCs",
                pages: &["virtualendpoint-list-cloudpcs"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.Read.All CloudPC.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/virtualEndpoint/cloudPCs/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/virtualEndpoint/cloudPCs/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/virtualEndpoint/cloudPCs/{id}`
            Id
        }

        impl Id {
            /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/changeUserAccountType` — cloudPC: changeUserAccountType
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-changeuseraccounttype?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`
            pub fn change_user_account_type(&self, body: requests::cloud_pc::ChangeUserAccountTypeRequest) -> Call<()> {
                let operation = &Operation {
                    name: "cloudPC: change_user_account_type",
                    method: Method::Post,
                    path: "/deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/changeUserAccountType",
                    pages: &["cloudpc-changeuseraccounttype"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All",
                };
                self.0.name("changeUserAccountType").call(operation).json(body)
            }

            /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/endGracePeriod` — cloudPC: endGracePeriod
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-endgraceperiod?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`
            pub fn end_grace_period(&self) -> Call<()> {
                let operation = &Operation {
                    name: "cloudPC: end_grace_period",
                    method: Method::Post,
                    path: "/deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/endGracePeriod",
                    pages: &["cloudpc-endgraceperiod"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All",
                };
                self.0.name("endGracePeriod").call(operation)
            }

            /// `GET /deviceManagement/virtualEndpoint/cloudPCs/{id}` — Get cloudPC
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            pub fn get(&self) -> Get<models::CloudPc> {
                let operation = &Operation {
                    name: "cloudPC: get",
                    method: Method::Get,
                    path: "/deviceManagement/virtualEndpoint/cloudPCs/{id}",
                    pages: &["cloudpc-get"],
                    work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.Read.All CloudPC.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/reboot` — cloudPC: reboot
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-reboot?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`
            pub fn reboot(&self) -> Call<()> {
                let operation = &Operation {
                    name: "cloudPC: reboot",
                    method: Method::Post,
                    path: "/deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/reboot",
                    pages: &["cloudpc-reboot"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All",
                };
                self.0.name("reboot").call(operation)
            }

            /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/rename` — cloudPC: rename
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-rename?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`
            pub fn rename(&self, body: requests::cloud_pc::RenameRequest) -> Call<()> {
                let operation = &Operation {
                    name: "cloudPC: rename",
                    method: Method::Post,
                    path: "/deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/rename",
                    pages: &["cloudpc-rename"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All",
                };
                self.0.name("rename").call(operation).json(body)
            }

            /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{id}/reprovision` — cloudPC: reprovision
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-reprovision?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`
            pub fn reprovision(&self, body: requests::cloud_pc::ReprovisionRequest) -> Call<()> {
                let operation = &Operation {
                    name: "cloudPC: reprovision",
                    method: Method::Post,
                    path: "/deviceManagement/virtualEndpoint/cloudPCs/{id}/reprovision",
                    pages: &["cloudpc-reprovision"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All",
                };
                self.0.name("reprovision").call(operation).json(body)
            }

            /// `POST /deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/troubleshoot` — cloudPC: troubleshoot
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpc-troubleshoot?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`
            pub fn troubleshoot(&self) -> Call<()> {
                let operation = &Operation {
                    name: "cloudPC: troubleshoot",
                    method: Method::Post,
                    path: "/deviceManagement/virtualEndpoint/cloudPCs/{cloudPCId}/troubleshoot",
                    pages: &["cloudpc-troubleshoot"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All",
                };
                self.0.name("troubleshoot").call(operation)
            }
        }
    }
}

/// `/deviceManagement/virtualEndpoint/deviceImages`
pub mod device_images {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/virtualEndpoint/deviceImages`
        DeviceImages
    }

    impl DeviceImages {
        /// `POST /deviceManagement/virtualEndpoint/deviceImages` — Create cloudPcDeviceImage
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-deviceimages?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.ReadWrite.All`
        pub fn create(&self, body: models::CloudPcDeviceImage) -> Call<models::CloudPcDeviceImage> {
            let operation = &Operation {
                name: "virtualEndpoint: create",
                method: Method::Post,
                path: "/deviceManagement/virtualEndpoint/deviceImages",
                pages: &["virtualendpoint-post-deviceimages"],
                work: "CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/virtualEndpoint/deviceImages/getSourceImages` — cloudPcDeviceImage: getSourceImages
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/cloudpcdeviceimage-getsourceimages?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn get_source_images(&self) -> List<models::CloudPcSourceDeviceImage> {
            let operation = &Operation {
                name: "cloudPcDeviceImage: get_source_images",
                method: Method::Get,
                path: "/deviceManagement/virtualEndpoint/deviceImages/getSourceImages",
                pages: &["cloudpcdeviceimage-getsourceimages"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.Read.All CloudPC.ReadWrite.All",
            };
            self.0.name("getSourceImages").list(operation)
        }

        /// `GET /deviceManagement/virtualEndpoint/deviceImages` — List deviceimages
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-deviceimages?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn list(&self) -> List<models::CloudPcDeviceImage> {
            let operation = &Operation {
                name: "virtualEndpoint: list",
                method: Method::Get,
                path: "/deviceManagement/virtualEndpoint/deviceImages",
                pages: &["virtualendpoint-list-deviceimages"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.Read.All CloudPC.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/virtualEndpoint/deviceImages/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/virtualEndpoint/deviceImages/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/virtualEndpoint/deviceImages/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/virtualEndpoint/deviceImages/{id}` — Delete cloudPcDeviceImage
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpcdeviceimage-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "cloudPcDeviceImage: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/virtualEndpoint/deviceImages/{id}",
                    pages: &["cloudpcdeviceimage-delete"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/virtualEndpoint/deviceImages/{id}` — Get cloudPcDeviceImage
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpcdeviceimage-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            pub fn get(&self) -> Get<models::CloudPcDeviceImage> {
                let operation = &Operation {
                    name: "cloudPcDeviceImage: get",
                    method: Method::Get,
                    path: "/deviceManagement/virtualEndpoint/deviceImages/{id}",
                    pages: &["cloudpcdeviceimage-get"],
                    work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.Read.All CloudPC.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /deviceManagement/virtualEndpoint/deviceImages/{cloudPcDeviceImageId}/reupload` — cloudPcDeviceImage: reupload
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpcdeviceimage-reupload?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`
            pub fn reupload(&self) -> Call<()> {
                let operation = &Operation {
                    name: "cloudPcDeviceImage: reupload",
                    method: Method::Post,
                    path: "/deviceManagement/virtualEndpoint/deviceImages/{cloudPcDeviceImageId}/reupload",
                    pages: &["cloudpcdeviceimage-reupload"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All",
                };
                self.0.name("reupload").call(operation)
            }
        }
    }
}

/// `/deviceManagement/virtualEndpoint/galleryImages`
pub mod gallery_images {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/virtualEndpoint/galleryImages`
        GalleryImages
    }

    impl GalleryImages {
        /// `GET /deviceManagement/virtualEndpoint/galleryImages` — List galleryImages
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-galleryimages?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn list(&self) -> List<models::CloudPcGalleryImage> {
            let operation = &Operation {
                name: "virtualEndpoint: list",
                method: Method::Get,
                path: "/deviceManagement/virtualEndpoint/galleryImages",
                pages: &["virtualendpoint-list-galleryimages"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.Read.All CloudPC.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/virtualEndpoint/galleryImages/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/virtualEndpoint/galleryImages/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/virtualEndpoint/galleryImages/{id}`
            Id
        }

        impl Id {
            /// `GET /deviceManagement/virtualEndpoint/galleryImages/{id}` — Get cloudPcGalleryImage
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpcgalleryimage-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            pub fn get(&self) -> Get<models::CloudPcGalleryImage> {
                let operation = &Operation {
                    name: "cloudPcGalleryImage: get",
                    method: Method::Get,
                    path: "/deviceManagement/virtualEndpoint/galleryImages/{id}",
                    pages: &["cloudpcgalleryimage-get"],
                    work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.Read.All CloudPC.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/deviceManagement/virtualEndpoint/onPremisesConnections`
pub mod on_premises_connections {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/virtualEndpoint/onPremisesConnections`
        OnPremisesConnections
    }

    impl OnPremisesConnections {
        /// `POST /deviceManagement/virtualEndpoint/onPremisesConnections` — Create cloudPcOnPremisesConnection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-onpremisesconnections?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.ReadWrite.All`
        pub fn create(&self, body: models::CloudPcOnPremisesConnection) -> Call<models::CloudPcOnPremisesConnection> {
            let operation = &Operation {
                name: "virtualEndpoint: create",
                method: Method::Post,
                path: "/deviceManagement/virtualEndpoint/onPremisesConnections",
                pages: &["virtualendpoint-post-onpremisesconnections"],
                work: "CloudPC.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/virtualEndpoint/onPremisesConnections` — List onPremisesConnections
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-onpremisesconnections?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn list(&self) -> List<models::CloudPcOnPremisesConnection> {
            let operation = &Operation {
                name: "virtualEndpoint: list",
                method: Method::Get,
                path: "/deviceManagement/virtualEndpoint/onPremisesConnections",
                pages: &["virtualendpoint-list-onpremisesconnections"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.Read.All CloudPC.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/virtualEndpoint/onPremisesConnections/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/virtualEndpoint/onPremisesConnections/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/virtualEndpoint/onPremisesConnections/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/virtualEndpoint/onPremisesConnections/{id}` — Delete cloudPcOnPremisesConnection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "cloudPcOnPremisesConnection: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/virtualEndpoint/onPremisesConnections/{id}",
                    pages: &["cloudpconpremisesconnection-delete"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/virtualEndpoint/onPremisesConnections/{id}` — Get cloudPcOnPremisesConnection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            pub fn get(&self) -> Get<models::CloudPcOnPremisesConnection> {
                let operation = &Operation {
                    name: "cloudPcOnPremisesConnection: get",
                    method: Method::Get,
                    path: "/deviceManagement/virtualEndpoint/onPremisesConnections/{id}",
                    pages: &["cloudpconpremisesconnection-get"],
                    work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.Read.All CloudPC.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `POST /deviceManagement/virtualEndpoint/onPremisesConnections/{id}/runHealthChecks` — CloudPcOnPremisesConnection: runHealthChecks
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-runhealthcheck?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            pub fn run_health_checks(&self) -> Call<()> {
                let operation = &Operation {
                    name: "cloudPcOnPremisesConnection: run_health_checks",
                    method: Method::Post,
                    path: "/deviceManagement/virtualEndpoint/onPremisesConnections/{id}/runHealthChecks",
                    pages: &["cloudpconpremisesconnection-runhealthcheck"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("runHealthChecks").call(operation)
            }

            /// `PATCH /deviceManagement/virtualEndpoint/onPremisesConnections/{id}` — Update cloudPcOnPremisesConnection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            pub fn update(
                &self,
                body: models::CloudPcOnPremisesConnection,
            ) -> Call<models::CloudPcOnPremisesConnection> {
                let operation = &Operation {
                    name: "cloudPcOnPremisesConnection: update",
                    method: Method::Patch,
                    path: "/deviceManagement/virtualEndpoint/onPremisesConnections/{id}",
                    pages: &["cloudpconpremisesconnection-update"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/deviceManagement/virtualEndpoint/onPremisesConnections/{id}/UpdateAdDomainPassword`
            pub fn update_ad_domain_password(&self) -> update_ad_domain_password::UpdateAdDomainPassword {
                update_ad_domain_password::UpdateAdDomainPassword(self.0.name("UpdateAdDomainPassword"))
            }
        }

        /// `/deviceManagement/virtualEndpoint/onPremisesConnections/{id}/UpdateAdDomainPassword`
        pub mod update_ad_domain_password {
            use super::requests;
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/deviceManagement/virtualEndpoint/onPremisesConnections/{id}/UpdateAdDomainPassword`
                UpdateAdDomainPassword
            }

            impl UpdateAdDomainPassword {
                /// `POST /deviceManagement/virtualEndpoint/onPremisesConnections/{Id}/UpdateAdDomainPassword` — cloudPcOnPremisesConnection: updateAdDomainPassword
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-updateaddomainpassword?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `CloudPC.ReadWrite.All`
                /// - application: `CloudPC.ReadWrite.All`
                pub fn call(
                    &self,
                    body: requests::cloud_pc_on_premises_connection::UpdateAdDomainPasswordRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "cloudPcOnPremisesConnection: call",
                        method: Method::Post,
                        path: "/deviceManagement/virtualEndpoint/onPremisesConnections/{Id}/UpdateAdDomainPassword",
                        pages: &["cloudpconpremisesconnection-updateaddomainpassword"],
                        work: "CloudPC.ReadWrite.All",
                        personal: "",
                        application: "CloudPC.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `PATCH /deviceManagement/virtualEndpoint/onPremisesConnections/{Id}/UpdateAdDomainPassword` — cloudPcOnPremisesConnection: updateAdDomainPassword
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/cloudpconpremisesconnection-updateaddomainpassword?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `CloudPC.ReadWrite.All`
                /// - application: `CloudPC.ReadWrite.All`
                pub fn update(
                    &self,
                    body: requests::cloud_pc_on_premises_connection::UpdateAdDomainPasswordRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "cloudPcOnPremisesConnection: update",
                        method: Method::Patch,
                        path: "/deviceManagement/virtualEndpoint/onPremisesConnections/{Id}/UpdateAdDomainPassword",
                        pages: &["cloudpconpremisesconnection-updateaddomainpassword"],
                        work: "CloudPC.ReadWrite.All",
                        personal: "",
                        application: "CloudPC.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

/// `/deviceManagement/virtualEndpoint/organizationSettings`
pub mod organization_settings {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/virtualEndpoint/organizationSettings`
        OrganizationSettings
    }

    impl OrganizationSettings {
        /// `GET /deviceManagement/virtualEndpoint/organizationSettings` — Get cloudPcOrganizationSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/cloudpcorganizationsettings-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn get(&self) -> Get<models::CloudPcOrganizationSettings> {
            let operation = &Operation {
                name: "cloudPcOrganizationSettings: get",
                method: Method::Get,
                path: "/deviceManagement/virtualEndpoint/organizationSettings",
                pages: &["cloudpcorganizationsettings-get"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.Read.All CloudPC.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/virtualEndpoint/organizationSettings` — Update cloudPcOrganizationSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/cloudpcorganizationsettings-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn update(&self, body: models::CloudPcOrganizationSettings) -> Call<()> {
            let operation = &Operation {
                name: "cloudPcOrganizationSettings: update",
                method: Method::Patch,
                path: "/deviceManagement/virtualEndpoint/organizationSettings",
                pages: &["cloudpcorganizationsettings-update"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.Read.All CloudPC.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/deviceManagement/virtualEndpoint/provisioningPolicies`
pub mod provisioning_policies {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/virtualEndpoint/provisioningPolicies`
        ProvisioningPolicies
    }

    impl ProvisioningPolicies {
        /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies` — Create cloudPcProvisioningPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-provisioningpolicies?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.ReadWrite.All`
        pub fn create(&self, body: models::CloudPcProvisioningPolicy) -> Call<models::CloudPcProvisioningPolicy> {
            let operation = &Operation {
                name: "virtualEndpoint: create",
                method: Method::Post,
                path: "/deviceManagement/virtualEndpoint/provisioningPolicies",
                pages: &["virtualendpoint-post-provisioningpolicies"],
                work: "CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies` — List provisioningPolicies
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-provisioningpolicies?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn list(&self) -> List<models::CloudPcProvisioningPolicy> {
            let operation = &Operation {
                name: "virtualEndpoint: list",
                method: Method::Get,
                path: "/deviceManagement/virtualEndpoint/provisioningPolicies",
                pages: &["virtualendpoint-list-provisioningpolicies"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.Read.All CloudPC.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/virtualEndpoint/provisioningPolicies/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/virtualEndpoint/provisioningPolicies/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/virtualEndpoint/provisioningPolicies/{id}`
            Id
        }

        impl Id {
            /// `POST /deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assign` — cloudPcProvisioningPolicy: assign
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-assign?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`
            pub fn assign(&self, body: requests::cloud_pc_provisioning_policy::AssignRequest) -> Call<()> {
                let operation = &Operation {
                    name: "cloudPcProvisioningPolicy: assign",
                    method: Method::Post,
                    path: "/deviceManagement/virtualEndpoint/provisioningPolicies/{id}/assign",
                    pages: &["cloudpcprovisioningpolicy-assign"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All",
                };
                self.0.name("assign").call(operation).json(body)
            }

            /// `DELETE /deviceManagement/virtualEndpoint/provisioningPolicies/{id}` — Delete cloudPcProvisioningPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "cloudPcProvisioningPolicy: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/virtualEndpoint/provisioningPolicies/{id}",
                    pages: &["cloudpcprovisioningpolicy-delete"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/virtualEndpoint/provisioningPolicies/{id}` — Get cloudPcProvisioningPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            pub fn get(&self) -> Get<models::CloudPcProvisioningPolicy> {
                let operation = &Operation {
                    name: "cloudPcProvisioningPolicy: get",
                    method: Method::Get,
                    path: "/deviceManagement/virtualEndpoint/provisioningPolicies/{id}",
                    pages: &["cloudpcprovisioningpolicy-get"],
                    work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.Read.All CloudPC.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/virtualEndpoint/provisioningPolicies/{id}` — Update cloudPcProvisioningPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpcprovisioningpolicy-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/cloudpcusersetting-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`
            pub fn update(&self, body: models::CloudPcProvisioningPolicy) -> Call<()> {
                let operation = &Operation {
                    name: "cloudPcProvisioningPolicy: update",
                    method: Method::Patch,
                    path: "/deviceManagement/virtualEndpoint/provisioningPolicies/{id}",
                    pages: &["cloudpcprovisioningpolicy-update", "cloudpcusersetting-update"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/deviceManagement/virtualEndpoint/servicePlans`
pub mod service_plans {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/virtualEndpoint/servicePlans`
        ServicePlans
    }

    impl ServicePlans {
        /// `GET /deviceManagement/virtualEndpoint/servicePlans` — List servicePlans
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-serviceplans?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn list(&self) -> List<models::CloudPcServicePlan> {
            let operation = &Operation {
                name: "virtualEndpoint: list",
                method: Method::Get,
                path: "/deviceManagement/virtualEndpoint/servicePlans",
                pages: &["virtualendpoint-list-serviceplans"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.Read.All CloudPC.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/deviceManagement/virtualEndpoint/snapshots`
pub mod snapshots {
    use super::models;
    use crate::runtime::{Argument, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/virtualEndpoint/snapshots`
        Snapshots
    }

    impl Snapshots {
        /// `GET /deviceManagement/virtualEndpoint/snapshots/getStorageAccounts(subscriptionId='{subscriptionId}')` — Get cloudPcForensicStorageAccount
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/cloudpcsnapshot-getstorageaccounts?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn get_storage_accounts(&self, subscription_id: &str) -> List<models::CloudPcSnapshot> {
            let operation = &Operation {
                name: "cloudPcSnapshot: get_storage_accounts",
                method: Method::Get,
                path: "/deviceManagement/virtualEndpoint/snapshots/getStorageAccounts(subscriptionId='{subscriptionId}')",
                pages: &["cloudpcsnapshot-getstorageaccounts"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.Read.All CloudPC.ReadWrite.All",
            };
            self.0
                .function("getStorageAccounts", &[("subscriptionId", Argument::quoted(subscription_id))])
                .list(operation)
        }

        /// `GET /deviceManagement/virtualEndpoint/snapshots` — List snapshots
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-snapshots?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn list(&self) -> List<models::CloudPcSnapshot> {
            let operation = &Operation {
                name: "virtualEndpoint: list",
                method: Method::Get,
                path: "/deviceManagement/virtualEndpoint/snapshots",
                pages: &["virtualendpoint-list-snapshots"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.Read.All CloudPC.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/virtualEndpoint/snapshots/getSubscriptions`
        pub fn get_subscriptions(&self) -> get_subscriptions::GetSubscriptions {
            get_subscriptions::GetSubscriptions(self.0.name("getSubscriptions"))
        }

        /// `/deviceManagement/virtualEndpoint/snapshots/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/virtualEndpoint/snapshots/getSubscriptions`
    pub mod get_subscriptions {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/virtualEndpoint/snapshots/getSubscriptions`
            GetSubscriptions
        }

        impl GetSubscriptions {
            /// `GET /deviceManagement/virtualEndpoint/snapshots/getSubscriptions` — Get cloudPcSubscription
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpcsnapshot-getsubscriptions?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            pub fn list(&self) -> List<models::CloudPcSnapshot> {
                let operation = &Operation {
                    name: "cloudPcSnapshot: list",
                    method: Method::Get,
                    path: "/deviceManagement/virtualEndpoint/snapshots/getSubscriptions",
                    pages: &["cloudpcsnapshot-getsubscriptions"],
                    work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.Read.All CloudPC.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/deviceManagement/virtualEndpoint/snapshots/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/virtualEndpoint/snapshots/{id}`
            Id
        }

        impl Id {
            /// `GET /deviceManagement/virtualEndpoint/snapshots/{cloudPcSnapshotId}` — Get cloudPcSnapshot
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpcsnapshot-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            pub fn get(&self) -> Get<models::CloudPcSnapshot> {
                let operation = &Operation {
                    name: "cloudPcSnapshot: get",
                    method: Method::Get,
                    path: "/deviceManagement/virtualEndpoint/snapshots/{cloudPcSnapshotId}",
                    pages: &["cloudpcsnapshot-get"],
                    work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.Read.All CloudPC.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/deviceManagement/virtualEndpoint/supportedRegions`
pub mod supported_regions {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/virtualEndpoint/supportedRegions`
        SupportedRegions
    }

    impl SupportedRegions {
        /// `GET /deviceManagement/virtualEndpoint/supportedRegions` — List supportedregions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-supportedregions?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn list(&self) -> List<models::CloudPcSupportedRegion> {
            let operation = &Operation {
                name: "virtualEndpoint: list",
                method: Method::Get,
                path: "/deviceManagement/virtualEndpoint/supportedRegions",
                pages: &["virtualendpoint-list-supportedregions"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.Read.All CloudPC.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

/// `/deviceManagement/virtualEndpoint/userSettings`
pub mod user_settings {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/virtualEndpoint/userSettings`
        UserSettings
    }

    impl UserSettings {
        /// `POST /deviceManagement/virtualEndpoint/userSettings` — Create cloudPcUserSetting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-post-usersettings?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.ReadWrite.All`
        pub fn create(&self, body: models::CloudPcUserSetting) -> Call<models::CloudPcUserSetting> {
            let operation = &Operation {
                name: "virtualEndpoint: create",
                method: Method::Post,
                path: "/deviceManagement/virtualEndpoint/userSettings",
                pages: &["virtualendpoint-post-usersettings"],
                work: "CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/virtualEndpoint/userSettings` — List userSettings
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/virtualendpoint-list-usersettings?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
        pub fn list(&self) -> List<models::CloudPcUserSetting> {
            let operation = &Operation {
                name: "virtualEndpoint: list",
                method: Method::Get,
                path: "/deviceManagement/virtualEndpoint/userSettings",
                pages: &["virtualendpoint-list-usersettings"],
                work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                personal: "",
                application: "CloudPC.Read.All CloudPC.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/virtualEndpoint/userSettings/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/virtualEndpoint/userSettings/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/virtualEndpoint/userSettings/{id}`
            Id
        }

        impl Id {
            /// `POST /deviceManagement/virtualEndpoint/userSettings/{id}/assign` — cloudPcUserSetting: assign
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpcusersetting-assign?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`
            pub fn assign(&self, body: requests::cloud_pc_user_setting::AssignRequest) -> Call<()> {
                let operation = &Operation {
                    name: "cloudPcUserSetting: assign",
                    method: Method::Post,
                    path: "/deviceManagement/virtualEndpoint/userSettings/{id}/assign",
                    pages: &["cloudpcusersetting-assign"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All",
                };
                self.0.name("assign").call(operation).json(body)
            }

            /// `DELETE /deviceManagement/virtualEndpoint/userSettings/{id}` — Delete cloudPcUserSetting
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpcusersetting-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "cloudPcUserSetting: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/virtualEndpoint/userSettings/{id}",
                    pages: &["cloudpcusersetting-delete"],
                    work: "CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/virtualEndpoint/userSettings/{id}` — Get cloudPcUserSetting
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/cloudpcusersetting-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            /// - application: `CloudPC.Read.All`, `CloudPC.ReadWrite.All`
            pub fn get(&self) -> Get<models::CloudPcUserSetting> {
                let operation = &Operation {
                    name: "cloudPcUserSetting: get",
                    method: Method::Get,
                    path: "/deviceManagement/virtualEndpoint/userSettings/{id}",
                    pages: &["cloudpcusersetting-get"],
                    work: "CloudPC.Read.All CloudPC.ReadWrite.All",
                    personal: "",
                    application: "CloudPC.Read.All CloudPC.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}
