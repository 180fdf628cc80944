// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/assignmentFilters`

use super::super::{models, requests};
use crate::runtime::{Argument, Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/assignmentFilters`
    AssignmentFilters
}

impl AssignmentFilters {
    /// `POST /deviceManagement/assignmentFilters` — Create deviceandappmanagementassignmentfilter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-payloadcompatibleassignmentfilter-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: impl Into<models::DeviceAndAppManagementAssignmentFilter>,
    ) -> Call<models::DeviceAndAppManagementAssignmentFilter> {
        let operation = &Operation {
            name: "deviceAndAppManagementAssignmentFilter: create",
            method: Method::Post,
            path: "/deviceManagement/assignmentFilters",
            pages: &[
                "intune-policyset-deviceandappmanagementassignmentfilter-create",
                "intune-policyset-payloadcompatibleassignmentfilter-create",
            ],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::DeviceAndAppManagementAssignmentFilter>::into(body))
    }

    /// `POST /deviceManagement/assignmentFilters/enable` — Enable action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-enable?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`
    /// - application: `DeviceManagementConfiguration.Read.All`
    pub fn enable(&self, body: requests::device_and_app_management_assignment_filter::EnableRequest) -> Call<()> {
        let operation = &Operation {
            name: "deviceAndAppManagementAssignmentFilter: enable",
            method: Method::Post,
            path: "/deviceManagement/assignmentFilters/enable",
            pages: &["intune-policyset-deviceandappmanagementassignmentfilter-enable"],
            work: "DeviceManagementConfiguration.Read.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All",
        };
        self.0.name("enable").call(operation).json(body)
    }

    /// `GET /deviceManagement/assignmentFilters/getPlatformSupportedProperties` — getPlatformSupportedProperties function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-getplatformsupportedproperties?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get_platform_supported_properties(
        &self,
        platform: models::DevicePlatformType,
    ) -> List<models::AssignmentFilterSupportedProperty> {
        let operation = &Operation {
            name: "deviceAndAppManagementAssignmentFilter: get_platform_supported_properties",
            method: Method::Get,
            path: "/deviceManagement/assignmentFilters/getPlatformSupportedProperties",
            pages: &["intune-policyset-deviceandappmanagementassignmentfilter-getplatformsupportedproperties"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0
            .function("getPlatformSupportedProperties", &[("platform", Argument::quoted(platform.as_str()))])
            .list(operation)
    }

    /// `GET /deviceManagement/assignmentFilters` — List deviceAndAppManagementAssignmentFilters
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-payloadcompatibleassignmentfilter-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceAndAppManagementAssignmentFilter> {
        let operation = &Operation {
            name: "deviceAndAppManagementAssignmentFilter: list",
            method: Method::Get,
            path: "/deviceManagement/assignmentFilters",
            pages: &[
                "intune-policyset-deviceandappmanagementassignmentfilter-list",
                "intune-policyset-payloadcompatibleassignmentfilter-list",
            ],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `POST /deviceManagement/assignmentFilters/validateFilter` — Validatefilter action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-validatefilter?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn validate_filter(
        &self,
        body: requests::device_and_app_management_assignment_filter::ValidateFilterRequest,
    ) -> Call<models::AssignmentFilterValidationResult> {
        let operation = &Operation {
            name: "deviceAndAppManagementAssignmentFilter: validate_filter",
            method: Method::Post,
            path: "/deviceManagement/assignmentFilters/validateFilter",
            pages: &["intune-policyset-deviceandappmanagementassignmentfilter-validatefilter"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("validateFilter").call(operation).json(body)
    }

    /// `/deviceManagement/assignmentFilters/getState`
    pub fn get_state(&self) -> get_state::GetState {
        get_state::GetState(self.0.name("getState"))
    }

    /// `/deviceManagement/assignmentFilters/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/assignmentFilters/getState`
pub mod get_state {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/assignmentFilters/getState`
        GetState
    }

    impl GetState {
        /// `GET /deviceManagement/assignmentFilters/getState` — getState function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-getstate?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::AssignmentFilterState> {
            let operation = &Operation {
                name: "deviceAndAppManagementAssignmentFilter: get",
                method: Method::Get,
                path: "/deviceManagement/assignmentFilters/getState",
                pages: &["intune-policyset-deviceandappmanagementassignmentfilter-getstate"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/deviceManagement/assignmentFilters/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/assignmentFilters/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}` — Delete payloadcompatibleassignmentfilter
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-payloadcompatibleassignmentfilter-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "payloadCompatibleAssignmentFilter: delete",
                method: Method::Delete,
                path: "/deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}",
                pages: &[
                    "intune-policyset-payloadcompatibleassignmentfilter-delete",
                    "intune-policyset-deviceandappmanagementassignmentfilter-delete",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}` — Get deviceAndAppManagementAssignmentFilter
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-payloadcompatibleassignmentfilter-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceAndAppManagementAssignmentFilter> {
            let operation = &Operation {
                name: "deviceAndAppManagementAssignmentFilter: get",
                method: Method::Get,
                path: "/deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}",
                pages: &[
                    "intune-policyset-deviceandappmanagementassignmentfilter-get",
                    "intune-policyset-payloadcompatibleassignmentfilter-get",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}` — Update deviceandappmanagementassignmentfilter
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-policyset-payloadcompatibleassignmentfilter-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: impl Into<models::DeviceAndAppManagementAssignmentFilter>,
        ) -> Call<models::DeviceAndAppManagementAssignmentFilter> {
            let operation = &Operation {
                name: "deviceAndAppManagementAssignmentFilter: update",
                method: Method::Patch,
                path: "/deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}",
                pages: &[
                    "intune-policyset-deviceandappmanagementassignmentfilter-update",
                    "intune-policyset-payloadcompatibleassignmentfilter-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::DeviceAndAppManagementAssignmentFilter>::into(body))
        }

        /// `/deviceManagement/assignmentFilters/{id}/getSupportedProperties`
        pub fn get_supported_properties(&self) -> get_supported_properties::GetSupportedProperties {
            get_supported_properties::GetSupportedProperties(self.0.name("getSupportedProperties"))
        }
    }

    /// `/deviceManagement/assignmentFilters/{id}/getSupportedProperties`
    pub mod get_supported_properties {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/assignmentFilters/{id}/getSupportedProperties`
            GetSupportedProperties
        }

        impl GetSupportedProperties {
            /// `GET /deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}/getSupportedProperties` — getSupportedProperties function
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-getsupportedproperties?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn list(&self) -> List<models::AssignmentFilterSupportedProperty> {
                let operation = &Operation {
                    name: "deviceAndAppManagementAssignmentFilter: list",
                    method: Method::Get,
                    path: "/deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}/getSupportedProperties",
                    pages: &["intune-policyset-deviceandappmanagementassignmentfilter-getsupportedproperties"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.list(operation)
            }
        }
    }
}
