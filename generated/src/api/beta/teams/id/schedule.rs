// Written by `cargo xtask gen`; do not edit.
//! `/teams/{id}/schedule`

use super::super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/teams/{id}/schedule`
    Schedule
}

impl Schedule {
    /// `GET /teams/{teamId}/schedule` — Get schedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Schedule.Read.All` and 3 more
    /// - application: `Schedule.Read.All`, `Schedule.ReadWrite.All`
    pub fn get(&self) -> Get<models::Schedule> {
        let operation = &Operation {
            name: "schedule: get",
            method: Method::Get,
            path: "/teams/{teamId}/schedule",
            pages: &["schedule-get"],
            work: "Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All",
            personal: "",
            application: "Schedule.Read.All Schedule.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PUT /teams/{teamId}/schedule` — Create or replace schedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`
    /// - application: `Schedule.ReadWrite.All`
    pub fn replace(&self, body: models::Schedule) -> Call<models::Schedule> {
        let operation = &Operation {
            name: "team: replace",
            method: Method::Put,
            path: "/teams/{teamId}/schedule",
            pages: &["team-put-schedule"],
            work: "Schedule.ReadWrite.All Group.ReadWrite.All",
            personal: "",
            application: "Schedule.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /teams/{teamId}/schedule/share` — schedule: share
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`
    /// - application: `Schedule.ReadWrite.All`
    pub fn share(&self, body: requests::schedule::ShareRequest) -> Call<()> {
        let operation = &Operation {
            name: "schedule: share",
            method: Method::Post,
            path: "/teams/{teamId}/schedule/share",
            pages: &["schedule-share"],
            work: "Schedule.ReadWrite.All Group.ReadWrite.All",
            personal: "",
            application: "Schedule.ReadWrite.All",
        };
        self.0.name("share").call(operation).json(body)
    }

    /// `/teams/{id}/schedule/offerShiftRequests`
    pub fn offer_shift_requests(&self) -> offer_shift_requests::OfferShiftRequests {
        offer_shift_requests::OfferShiftRequests(self.0.name("offerShiftRequests"))
    }

    /// `/teams/{id}/schedule/openShiftChangeRequests`
    pub fn open_shift_change_requests(&self) -> open_shift_change_requests::OpenShiftChangeRequests {
        open_shift_change_requests::OpenShiftChangeRequests(self.0.name("openShiftChangeRequests"))
    }

    /// `/teams/{id}/schedule/openShifts`
    pub fn open_shifts(&self) -> open_shifts::OpenShifts {
        open_shifts::OpenShifts(self.0.name("openShifts"))
    }

    /// `/teams/{id}/schedule/schedulingGroups`
    pub fn scheduling_groups(&self) -> scheduling_groups::SchedulingGroups {
        scheduling_groups::SchedulingGroups(self.0.name("schedulingGroups"))
    }

    /// `/teams/{id}/schedule/shifts`
    pub fn shifts(&self) -> shifts::Shifts {
        shifts::Shifts(self.0.name("shifts"))
    }

    /// `/teams/{id}/schedule/swapShiftsChangeRequests`
    pub fn swap_shifts_change_requests(&self) -> swap_shifts_change_requests::SwapShiftsChangeRequests {
        swap_shifts_change_requests::SwapShiftsChangeRequests(self.0.name("swapShiftsChangeRequests"))
    }

    /// `/teams/{id}/schedule/timeOffReasons`
    pub fn time_off_reasons(&self) -> time_off_reasons::TimeOffReasons {
        time_off_reasons::TimeOffReasons(self.0.name("timeOffReasons"))
    }

    /// `/teams/{id}/schedule/timeOffRequests`
    pub fn time_off_requests(&self) -> time_off_requests::TimeOffRequests {
        time_off_requests::TimeOffRequests(self.0.name("timeOffRequests"))
    }

    /// `/teams/{id}/schedule/timecards`
    pub fn timecards(&self) -> timecards::Timecards {
        timecards::Timecards(self.0.name("timecards"))
    }

    /// `/teams/{id}/schedule/timesOff`
    pub fn times_off(&self) -> times_off::TimesOff {
        times_off::TimesOff(self.0.name("timesOff"))
    }
}

/// `/teams/{id}/schedule/offerShiftRequests`
pub mod offer_shift_requests {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/schedule/offerShiftRequests`
        OfferShiftRequests
    }

    impl OfferShiftRequests {
        /// `POST /teams/{teamId}/schedule/offerShiftRequests` — Create offerShiftRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`
        /// - application: `Schedule.ReadWrite.All`
        pub fn create(&self, body: models::OfferShiftRequest) -> Call<models::OfferShiftRequest> {
            let operation = &Operation {
                name: "offerShiftRequest: create",
                method: Method::Post,
                path: "/teams/{teamId}/schedule/offerShiftRequests",
                pages: &["offershiftrequest-post"],
                work: "Schedule.ReadWrite.All Group.ReadWrite.All",
                personal: "",
                application: "Schedule.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /teams/{teamId}/schedule/offerShiftRequests` — List offerShiftRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`
        /// - application: `Schedule.ReadWrite.All`
        pub fn list(&self) -> List<models::OfferShiftRequest> {
            let operation = &Operation {
                name: "offerShiftRequest: list",
                method: Method::Get,
                path: "/teams/{teamId}/schedule/offerShiftRequests",
                pages: &["offershiftrequest-list"],
                work: "Schedule.ReadWrite.All Group.ReadWrite.All",
                personal: "",
                application: "Schedule.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/teams/{id}/schedule/offerShiftRequests/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teams/{id}/schedule/offerShiftRequests/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/schedule/offerShiftRequests/{id}`
            Id
        }

        impl Id {
            /// `POST /teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}/approve` — offerShiftRequest: approve
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`
            /// - application: `Schedule.ReadWrite.All`
            pub fn approve(&self, body: requests::offer_shift_request::ApproveRequest) -> Call<()> {
                let operation = &Operation {
                    name: "offerShiftRequest: approve",
                    method: Method::Post,
                    path: "/teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}/approve",
                    pages: &["offershiftrequest-approve"],
                    work: "Schedule.ReadWrite.All Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.ReadWrite.All",
                };
                self.0.name("approve").call(operation).json(body)
            }

            /// `POST /teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}/decline` — offerShiftRequest: decline
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`
            /// - application: `Schedule.ReadWrite.All`
            pub fn decline(&self, body: requests::offer_shift_request::DeclineRequest) -> Call<()> {
                let operation = &Operation {
                    name: "offerShiftRequest: decline",
                    method: Method::Post,
                    path: "/teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}/decline",
                    pages: &["offershiftrequest-decline"],
                    work: "Schedule.ReadWrite.All Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.ReadWrite.All",
                };
                self.0.name("decline").call(operation).json(body)
            }

            /// `GET /teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}` — Get offerShiftRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Schedule.Read.All` and 3 more
            /// - application: `Schedule.Read.All`, `Schedule.ReadWrite.All`
            pub fn get(&self) -> Get<models::OfferShiftRequest> {
                let operation = &Operation {
                    name: "offerShiftRequest: get",
                    method: Method::Get,
                    path: "/teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}",
                    pages: &["offershiftrequest-get"],
                    work: "Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.Read.All Schedule.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/teams/{id}/schedule/openShiftChangeRequests`
pub mod open_shift_change_requests {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/schedule/openShiftChangeRequests`
        OpenShiftChangeRequests
    }

    impl OpenShiftChangeRequests {
        /// `POST /teams/{id}/schedule/openShiftChangeRequests` — Create openShiftChangeRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`
        /// - application: `Schedule.ReadWrite.All`
        pub fn create(&self, body: models::OpenShiftChangeRequest) -> Call<models::OpenShiftChangeRequest> {
            let operation = &Operation {
                name: "openShiftChangeRequest: create",
                method: Method::Post,
                path: "/teams/{id}/schedule/openShiftChangeRequests",
                pages: &["openshiftchangerequest-post"],
                work: "Group.ReadWrite.All",
                personal: "",
                application: "Schedule.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /teams/{id}/schedule/openShiftChangeRequests` — List openShiftChangeRequests
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`, `Group.Read.All`
        pub fn list(&self) -> List<models::OpenShiftChangeRequest> {
            let operation = &Operation {
                name: "openShiftChangeRequest: list",
                method: Method::Get,
                path: "/teams/{id}/schedule/openShiftChangeRequests",
                pages: &["openshiftchangerequest-list"],
                work: "Group.ReadWrite.All Group.Read.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/teams/{id}/schedule/openShiftChangeRequests/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teams/{id}/schedule/openShiftChangeRequests/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/schedule/openShiftChangeRequests/{id}`
            Id
        }

        impl Id {
            /// `POST /teams/{id}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/approve` — openShiftChangeRequest: approve
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`
            pub fn approve(&self, body: requests::open_shift_change_request::ApproveRequest) -> Call<()> {
                let operation = &Operation {
                    name: "openShiftChangeRequest: approve",
                    method: Method::Post,
                    path: "/teams/{id}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/approve",
                    pages: &["openshiftchangerequest-approve"],
                    work: "Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("approve").call(operation).json(body)
            }

            /// `POST /teams/{id}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/decline` — openShiftChangeRequest: decline
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`
            pub fn decline(&self, body: requests::open_shift_change_request::DeclineRequest) -> Call<()> {
                let operation = &Operation {
                    name: "openShiftChangeRequest: decline",
                    method: Method::Post,
                    path: "/teams/{id}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/decline",
                    pages: &["openshiftchangerequest-decline"],
                    work: "Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("decline").call(operation).json(body)
            }

            /// `GET /teams/{id}/schedule/openShiftChangeRequests/{openShiftsChangeRequestId}` — Get openShiftChangeRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`, `Group.Read.All`
            pub fn get(&self) -> Get<models::OpenShiftChangeRequest> {
                let operation = &Operation {
                    name: "openShiftChangeRequest: get",
                    method: Method::Get,
                    path: "/teams/{id}/schedule/openShiftChangeRequests/{openShiftsChangeRequestId}",
                    pages: &["openshiftchangerequest-get"],
                    work: "Group.ReadWrite.All Group.Read.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/teams/{id}/schedule/openShifts`
pub mod open_shifts {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/schedule/openShifts`
        OpenShifts
    }

    impl OpenShifts {
        /// `POST /teams/{id}/schedule/openShifts` — Create openShift
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
        pub fn create(&self, body: models::OpenShift) -> Call<models::OpenShift> {
            let operation = &Operation {
                name: "openShift: create",
                method: Method::Post,
                path: "/teams/{id}/schedule/openShifts",
                pages: &["openshift-post"],
                work: "Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /teams/{id}/schedule/openShifts` — List openShift
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
        pub fn list(&self) -> List<models::OpenShift> {
            let operation = &Operation {
                name: "openShift: list",
                method: Method::Get,
                path: "/teams/{id}/schedule/openShifts",
                pages: &["openshift-list"],
                work: "Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/teams/{id}/schedule/openShifts/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teams/{id}/schedule/openShifts/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/schedule/openShifts/{id}`
            Id
        }

        impl Id {
            /// `DELETE /teams/{id}/schedule/openShifts/{openShiftId}` — Delete openShift
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "openShift: delete",
                    method: Method::Delete,
                    path: "/teams/{id}/schedule/openShifts/{openShiftId}",
                    pages: &["openshift-delete"],
                    work: "Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation)
            }

            /// `GET /teams/{id}/schedule/openShifts/{openShiftId}` — Get openShift
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
            pub fn get(&self) -> Get<models::OpenShift> {
                let operation = &Operation {
                    name: "openShift: get",
                    method: Method::Get,
                    path: "/teams/{id}/schedule/openShifts/{openShiftId}",
                    pages: &["openshift-get"],
                    work: "Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `PUT /teams/{id}/schedule/openShifts/{openShiftId}` — Update openShift
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`
            pub fn replace(&self, body: models::OpenShift) -> Call<models::OpenShift> {
                let operation = &Operation {
                    name: "openShift: replace",
                    method: Method::Put,
                    path: "/teams/{id}/schedule/openShifts/{openShiftId}",
                    pages: &["openshift-update"],
                    work: "Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/teams/{id}/schedule/schedulingGroups`
pub mod scheduling_groups {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/schedule/schedulingGroups`
        SchedulingGroups
    }

    impl SchedulingGroups {
        /// `POST /teams/{teamId}/schedule/schedulingGroups` — Create schedulingGroup
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`
        /// - application: `Schedule.ReadWrite.All`
        pub fn create(&self, body: models::SchedulingGroup) -> Call<models::SchedulingGroup> {
            let operation = &Operation {
                name: "schedule: create",
                method: Method::Post,
                path: "/teams/{teamId}/schedule/schedulingGroups",
                pages: &["schedule-post-schedulinggroups"],
                work: "Schedule.ReadWrite.All Group.ReadWrite.All",
                personal: "",
                application: "Schedule.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /teams/{teamId}/schedule/schedulingGroups` — List schedulegroups
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Schedule.Read.All` and 3 more
        /// - application: `Schedule.Read.All`, `Schedule.ReadWrite.All`
        pub fn list(&self) -> List<models::SchedulingGroup> {
            let operation = &Operation {
                name: "schedule: list",
                method: Method::Get,
                path: "/teams/{teamId}/schedule/schedulingGroups",
                pages: &["schedule-list-schedulinggroups"],
                work: "Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All",
                personal: "",
                application: "Schedule.Read.All Schedule.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/teams/{id}/schedule/schedulingGroups/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teams/{id}/schedule/schedulingGroups/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/schedule/schedulingGroups/{id}`
            Id
        }

        impl Id {
            /// `DELETE /teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}` — Delete schedulingGroup
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`
            /// - application: `Schedule.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "schedulingGroup: delete",
                    method: Method::Delete,
                    path: "/teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}",
                    pages: &["schedulinggroup-delete"],
                    work: "Schedule.ReadWrite.All Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}` — Get schedulingGroup
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Schedule.Read.All` and 3 more
            /// - application: `Schedule.Read.All`, `Schedule.ReadWrite.All`
            pub fn get(&self) -> Get<models::SchedulingGroup> {
                let operation = &Operation {
                    name: "schedulingGroup: get",
                    method: Method::Get,
                    path: "/teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}",
                    pages: &["schedulinggroup-get"],
                    work: "Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.Read.All Schedule.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PUT /teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}` — Replace schedulingGroup
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`
            /// - application: `Schedule.ReadWrite.All`
            pub fn replace(&self, body: models::SchedulingGroup) -> Call<models::SchedulingGroup> {
                let operation = &Operation {
                    name: "schedulingGroup: replace",
                    method: Method::Put,
                    path: "/teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}",
                    pages: &["schedulinggroup-put"],
                    work: "Schedule.ReadWrite.All Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/teams/{id}/schedule/shifts`
pub mod shifts {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/schedule/shifts`
        Shifts
    }

    impl Shifts {
        /// `POST /teams/{teamId}/schedule/shifts` — Create shift
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`
        /// - application: `Schedule.ReadWrite.All`
        pub fn create(&self, body: models::Shift) -> Call<models::Shift> {
            let operation = &Operation {
                name: "schedule: create",
                method: Method::Post,
                path: "/teams/{teamId}/schedule/shifts",
                pages: &["schedule-post-shifts"],
                work: "Group.ReadWrite.All",
                personal: "",
                application: "Schedule.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /teams/{teamId}/schedule/shifts` — List shifts
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Schedule.Read.All` and 3 more
        /// - application: `Schedule.Read.All`, `Schedule.ReadWrite.All`
        pub fn list(&self) -> List<models::Shift> {
            let operation = &Operation {
                name: "schedule: list",
                method: Method::Get,
                path: "/teams/{teamId}/schedule/shifts",
                pages: &["schedule-list-shifts"],
                work: "Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All",
                personal: "",
                application: "Schedule.Read.All Schedule.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/teams/{id}/schedule/shifts/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teams/{id}/schedule/shifts/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/schedule/shifts/{id}`
            Id
        }

        impl Id {
            /// `DELETE /teams/{teamId}/schedule/shifts/{shiftId}` — Delete shift
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`
            /// - application: `Schedule.Read.All`, `Schedule.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "shift: delete",
                    method: Method::Delete,
                    path: "/teams/{teamId}/schedule/shifts/{shiftId}",
                    pages: &["shift-delete"],
                    work: "Schedule.ReadWrite.All Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.Read.All Schedule.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /teams/{teamId}/schedule/shifts/{shiftId}` — Get shift
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Schedule.Read.All` and 3 more
            /// - application: `Schedule.Read.All`, `Schedule.ReadWrite.All`
            pub fn get(&self) -> Get<models::Shift> {
                let operation = &Operation {
                    name: "shift: get",
                    method: Method::Get,
                    path: "/teams/{teamId}/schedule/shifts/{shiftId}",
                    pages: &["shift-get"],
                    work: "Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.Read.All Schedule.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PUT /teams/{teamId}/schedule/shifts/{shiftId}` — Replace shift
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`
            /// - application: `Schedule.ReadWrite.All`
            pub fn replace(&self, body: models::Shift) -> Call<models::Shift> {
                let operation = &Operation {
                    name: "shift: replace",
                    method: Method::Put,
                    path: "/teams/{teamId}/schedule/shifts/{shiftId}",
                    pages: &["shift-put"],
                    work: "Schedule.ReadWrite.All Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/teams/{id}/schedule/swapShiftsChangeRequests`
pub mod swap_shifts_change_requests {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/schedule/swapShiftsChangeRequests`
        SwapShiftsChangeRequests
    }

    impl SwapShiftsChangeRequests {
        /// `POST /teams/{teamId}/schedule/swapShiftsChangeRequests` — Create swapShiftsChangeRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`
        /// - application: `Schedule.ReadWrite.All`
        pub fn create(&self, body: models::SwapShiftsChangeRequest) -> Call<models::SwapShiftsChangeRequest> {
            let operation = &Operation {
                name: "swapShiftsChangeRequest: create",
                method: Method::Post,
                path: "/teams/{teamId}/schedule/swapShiftsChangeRequests",
                pages: &["swapshiftschangerequest-post"],
                work: "Group.ReadWrite.All",
                personal: "",
                application: "Schedule.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /teams/{teamId}/schedule/swapShiftsChangeRequests` — Get swapShiftsChangeRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`
        /// - application: `Schedule.Read.All`, `Schedule.ReadWrite.All`
        pub fn list(&self) -> List<models::SwapShiftsChangeRequest> {
            let operation = &Operation {
                name: "swapShiftsChangeRequest: list",
                method: Method::Get,
                path: "/teams/{teamId}/schedule/swapShiftsChangeRequests",
                pages: &["swapshiftschangerequest-get", "swapshiftschangerequest-list"],
                work: "Group.ReadWrite.All",
                personal: "",
                application: "Schedule.Read.All Schedule.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/teams/{id}/schedule/swapShiftsChangeRequests/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teams/{id}/schedule/swapShiftsChangeRequests/{id}`
    pub mod id {
        use super::requests;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/schedule/swapShiftsChangeRequests/{id}`
            Id
        }

        impl Id {
            /// `POST /teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftChangeRequestId}/approve` — swapShiftsChangeRequest: approve
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-beta)
            /// Status: 200, 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`
            pub fn approve(&self, body: requests::swap_shifts_change_request::ApproveRequest) -> Call<()> {
                let operation = &Operation {
                    name: "swapShiftsChangeRequest: approve",
                    method: Method::Post,
                    path: "/teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftChangeRequestId}/approve",
                    pages: &["swapshiftschangerequest-approve"],
                    work: "Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("approve").call(operation).json(body)
            }

            /// `POST /teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftChangeRequestId}/decline` — swapShiftsChangeRequest: decline
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-beta)
            /// Status: 200, 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`
            pub fn decline(&self, body: requests::swap_shifts_change_request::DeclineRequest) -> Call<()> {
                let operation = &Operation {
                    name: "swapShiftsChangeRequest: decline",
                    method: Method::Post,
                    path: "/teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftChangeRequestId}/decline",
                    pages: &["swapshiftschangerequest-decline"],
                    work: "Group.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("decline").call(operation).json(body)
            }
        }
    }
}

/// `/teams/{id}/schedule/timeOffReasons`
pub mod time_off_reasons {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/schedule/timeOffReasons`
        TimeOffReasons
    }

    impl TimeOffReasons {
        /// `POST /teams/{teamId}/schedule/timeOffReasons` — Create timeOffReason
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`
        /// - application: `Schedule.ReadWrite.All`
        pub fn create(&self, body: models::TimeOffReason) -> Call<models::TimeOffReason> {
            let operation = &Operation {
                name: "schedule: create",
                method: Method::Post,
                path: "/teams/{teamId}/schedule/timeOffReasons",
                pages: &["schedule-post-timeoffreasons"],
                work: "Group.ReadWrite.All",
                personal: "",
                application: "Schedule.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /teams/{teamId}/schedule/timeOffReasons` — List timeOffReasons
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
        /// - application: `Schedule.Read.All`, `Schedule.ReadWrite.All`
        pub fn list(&self) -> List<models::TimeOffReason> {
            let operation = &Operation {
                name: "schedule: list",
                method: Method::Get,
                path: "/teams/{teamId}/schedule/timeOffReasons",
                pages: &["schedule-list-timeoffreasons"],
                work: "Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "Schedule.Read.All Schedule.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/teams/{id}/schedule/timeOffReasons/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teams/{id}/schedule/timeOffReasons/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/schedule/timeOffReasons/{id}`
            Id
        }

        impl Id {
            /// `DELETE /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Delete timeOffReason
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`
            /// - application: `Schedule.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "timeOffReason: delete",
                    method: Method::Delete,
                    path: "/teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}",
                    pages: &["timeoffreason-delete"],
                    work: "Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Get timeOffReason
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
            /// - application: `Schedule.Read.All`, `Schedule.ReadWrite.All`
            pub fn get(&self) -> Get<models::TimeOffReason> {
                let operation = &Operation {
                    name: "timeOffReason: get",
                    method: Method::Get,
                    path: "/teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}",
                    pages: &["timeoffreason-get"],
                    work: "Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.Read.All Schedule.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PUT /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Replace timeOffReason
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`
            /// - application: `Schedule.ReadWrite.All`
            pub fn replace(&self, body: models::TimeOffReason) -> Call<models::TimeOffReason> {
                let operation = &Operation {
                    name: "timeOffReason: replace",
                    method: Method::Put,
                    path: "/teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}",
                    pages: &["timeoffreason-put"],
                    work: "Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/teams/{id}/schedule/timeOffRequests`
pub mod time_off_requests {
    use super::{models, requests};
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/schedule/timeOffRequests`
        TimeOffRequests
    }

    impl TimeOffRequests {
        /// `GET /teams/{teamId}/schedule/timeOffRequests` — List timeOffRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Schedule.Read.All` and 3 more
        /// - application: `Schedule.Read.All`, `Schedule.ReadWrite.All`
        pub fn list(&self) -> List<models::TimeOffRequest> {
            let operation = &Operation {
                name: "timeOffRequest: list",
                method: Method::Get,
                path: "/teams/{teamId}/schedule/timeOffRequests",
                pages: &["timeoffrequest-list"],
                work: "Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All",
                personal: "",
                application: "Schedule.Read.All Schedule.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/teams/{id}/schedule/timeOffRequests/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teams/{id}/schedule/timeOffRequests/{id}`
    pub mod id {
        use super::{models, requests};
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/schedule/timeOffRequests/{id}`
            Id
        }

        impl Id {
            /// `POST /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/approve` — timeOffRequest: approve
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`
            /// - application: `Schedule.ReadWrite.All`
            pub fn approve(&self, body: requests::time_off_request::ApproveRequest) -> Call<()> {
                let operation = &Operation {
                    name: "timeOffRequest: approve",
                    method: Method::Post,
                    path: "/teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/approve",
                    pages: &["timeoffrequest-approve"],
                    work: "Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.ReadWrite.All",
                };
                self.0.name("approve").call(operation).json(body)
            }

            /// `POST /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/decline` — timeOffRequest: decline
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`
            /// - application: `Schedule.ReadWrite.All`
            pub fn decline(&self, body: requests::time_off_request::DeclineRequest) -> Call<()> {
                let operation = &Operation {
                    name: "timeOffRequest: decline",
                    method: Method::Post,
                    path: "/teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/decline",
                    pages: &["timeoffrequest-decline"],
                    work: "Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.ReadWrite.All",
                };
                self.0.name("decline").call(operation).json(body)
            }

            /// `DELETE /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}` — Delete timeOffRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`
            /// - application: `Schedule.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "timeOffRequest: delete",
                    method: Method::Delete,
                    path: "/teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}",
                    pages: &["timeoffrequest-delete"],
                    work: "Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}` — Get timeOffRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
            /// - application: `Schedule.Read.All`, `Schedule.ReadWrite.All`
            pub fn get(&self) -> Get<models::TimeOffRequest> {
                let operation = &Operation {
                    name: "timeOffRequest: get",
                    method: Method::Get,
                    path: "/teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}",
                    pages: &["timeoffrequest-get"],
                    work: "Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.Read.All Schedule.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod timecards;

/// `/teams/{id}/schedule/timesOff`
pub mod times_off {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/schedule/timesOff`
        TimesOff
    }

    impl TimesOff {
        /// `POST /teams/{teamId}/schedule/timesOff` — Create timeOff
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.ReadWrite.All`
        /// - application: `Schedule.ReadWrite.All`
        pub fn create(&self, body: models::TimeOff) -> Call<models::TimeOff> {
            let operation = &Operation {
                name: "schedule: create",
                method: Method::Post,
                path: "/teams/{teamId}/schedule/timesOff",
                pages: &["schedule-post-timesoff"],
                work: "Group.ReadWrite.All",
                personal: "",
                application: "Schedule.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /teams/{teamId}/schedule/timesOff` — List timesOff
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
        pub fn list(&self) -> List<models::TimeOff> {
            let operation = &Operation {
                name: "schedule: list",
                method: Method::Get,
                path: "/teams/{teamId}/schedule/timesOff",
                pages: &["schedule-list-timesoff"],
                work: "Group.Read.All Group.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/teams/{id}/schedule/timesOff/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/teams/{id}/schedule/timesOff/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/teams/{id}/schedule/timesOff/{id}`
            Id
        }

        impl Id {
            /// `DELETE /teams/{teamId}/schedule/timesOff/{timeOffId}` — Delete timeOff
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.ReadWrite.All`
            /// - application: `Schedule.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "timeOff: delete",
                    method: Method::Delete,
                    path: "/teams/{teamId}/schedule/timesOff/{timeOffId}",
                    pages: &["timeoff-delete"],
                    work: "Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /teams/{teamId}/schedule/timesOff/{timeOffId}` — Get timeOff
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
            /// - application: `Schedule.Read.All`, `Schedule.ReadWrite.All`
            pub fn get(&self) -> Get<models::TimeOff> {
                let operation = &Operation {
                    name: "timeOff: get",
                    method: Method::Get,
                    path: "/teams/{teamId}/schedule/timesOff/{timeOffId}",
                    pages: &["timeoff-get"],
                    work: "Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.Read.All Schedule.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PUT /teams/{teamId}/schedule/timesOff/{timeOffId}` — Replace timeOff
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Group.Read.All`, `Group.ReadWrite.All`
            /// - application: `Schedule.ReadWrite.All`
            pub fn replace(&self, body: models::TimeOff) -> Call<models::TimeOff> {
                let operation = &Operation {
                    name: "timeOff: replace",
                    method: Method::Put,
                    path: "/teams/{teamId}/schedule/timesOff/{timeOffId}",
                    pages: &["timeoff-put"],
                    work: "Group.Read.All Group.ReadWrite.All",
                    personal: "",
                    application: "Schedule.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
