// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/assignmentFilters`

use crate::runtime::{Call, List, Method, Operation};
use super::super::{models, requests};

crate::runtime::node! {
    /// `/deviceManagement/assignmentFilters`
    AssignmentFilters
}

impl AssignmentFilters {
    /// `POST /deviceManagement/assignmentFilters` — Create deviceAndAppManagementAssignmentFilter
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-create?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`. Status: 201.
    pub fn create(
        &self,
        body: models::DeviceAndAppManagementAssignmentFilter,
    ) -> Call<models::DeviceAndAppManagementAssignmentFilter> {
        let operation = &Operation {
            name: "deviceAndAppManagementAssignmentFilter: create",
            method: Method::Post,
            path: "/deviceManagement/assignmentFilters",
            pages: &["intune-policyset-deviceandappmanagementassignmentfilter-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /deviceManagement/assignmentFilters/enable` — enable action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-enable?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`. Status: 204.
    pub fn enable(
        &self,
        body: requests::device_and_app_management_assignment_filter::EnableRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "deviceAndAppManagementAssignmentFilter: enable",
            method: Method::Post,
            path: "/deviceManagement/assignmentFilters/enable",
            pages: &["intune-policyset-deviceandappmanagementassignmentfilter-enable"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("enable").call(operation).json(body)
    }

    /// `GET /deviceManagement/assignmentFilters` — List deviceAndAppManagementAssignmentFilters
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-list?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`. Status: 200.
    pub fn list(&self) -> List<models::DeviceAndAppManagementAssignmentFilter> {
        let operation = &Operation {
            name: "deviceAndAppManagementAssignmentFilter: list",
            method: Method::Get,
            path: "/deviceManagement/assignmentFilters",
            pages: &["intune-policyset-deviceandappmanagementassignmentfilter-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `POST /deviceManagement/assignmentFilters/validateFilter` — validateFilter action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-validatefilter?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`. Status: 200.
    pub fn validate_filter(
        &self,
        body: requests::device_and_app_management_assignment_filter::ValidateFilterRequest,
    ) -> Call<models::AssignmentFilterValidationResult> {
        let operation = &Operation {
            name: "deviceAndAppManagementAssignmentFilter: validate_filter",
            method: Method::Post,
            path: "/deviceManagement/assignmentFilters/validateFilter",
            pages: &[
                "intune-policyset-deviceandappmanagementassignmentfilter-validatefilter",
            ],
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

pub mod get_state {
    use crate::runtime::{Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/assignmentFilters/getState`
        GetState
    }

    impl GetState {
        /// `GET /deviceManagement/assignmentFilters/getState` — getState function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-getstate?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`. Status: 200.
        pub fn get(&self) -> Get<models::AssignmentFilterState> {
            let operation = &Operation {
                name: "deviceAndAppManagementAssignmentFilter: get",
                method: Method::Get,
                path: "/deviceManagement/assignmentFilters/getState",
                pages: &[
                    "intune-policyset-deviceandappmanagementassignmentfilter-getstate",
                ],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/deviceManagement/assignmentFilters/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}` — Delete deviceAndAppManagementAssignmentFilter
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-delete?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceAndAppManagementAssignmentFilter: delete",
                method: Method::Delete,
                path: "/deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}",
                pages: &[
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
        /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-get?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`. Status: 200.
        pub fn get(&self) -> Get<models::DeviceAndAppManagementAssignmentFilter> {
            let operation = &Operation {
                name: "deviceAndAppManagementAssignmentFilter: get",
                method: Method::Get,
                path: "/deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}",
                pages: &["intune-policyset-deviceandappmanagementassignmentfilter-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}` — Update deviceAndAppManagementAssignmentFilter
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-update?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`. Status: 200.
        pub fn update(
            &self,
            body: models::DeviceAndAppManagementAssignmentFilter,
        ) -> Call<models::DeviceAndAppManagementAssignmentFilter> {
            let operation = &Operation {
                name: "deviceAndAppManagementAssignmentFilter: update",
                method: Method::Patch,
                path: "/deviceManagement/assignmentFilters/{deviceAndAppManagementAssignmentFilterId}",
                pages: &[
                    "intune-policyset-deviceandappmanagementassignmentfilter-update",
                ],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
