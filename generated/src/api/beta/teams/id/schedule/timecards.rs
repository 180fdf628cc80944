// Written by `cargo xtask gen`; do not edit.
//! `/teams/{id}/schedule/timecards`

use super::super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/teams/{id}/schedule/timecards`
    Timecards
}

impl Timecards {
    /// `POST /teams/{teamId}/schedule/timecards/clockIn` — timeCard: clockIn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Schedule.ReadWrite.All`
    /// - application: `Schedule.ReadWrite.All`
    pub fn clock_in(&self, body: requests::time_card::ClockInRequest) -> Call<models::TimeCard> {
        let operation = &Operation {
            name: "timeCard: clock_in",
            method: Method::Post,
            path: "/teams/{teamId}/schedule/timecards/clockIn",
            pages: &["timecard-clockin"],
            work: "Schedule.ReadWrite.All",
            personal: "",
            application: "Schedule.ReadWrite.All",
        };
        self.0.name("clockIn").call(operation).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timecards` — Create timeCard
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Schedule.ReadWrite.All`
    /// - application: `Schedule.ReadWrite.All`
    pub fn create(&self, body: models::TimeCard) -> Call<models::TimeCard> {
        let operation = &Operation {
            name: "timeCard: create",
            method: Method::Post,
            path: "/teams/{teamId}/schedule/timecards",
            pages: &["timecard-post"],
            work: "Schedule.ReadWrite.All",
            personal: "",
            application: "Schedule.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /teams/{teamId}/schedule/timecards` — List timeCard
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`
    /// - application: `Schedule.Read.All`, `Schedule.ReadWrite.All`
    pub fn list(&self) -> List<models::TimeCard> {
        let operation = &Operation {
            name: "timeCard: list",
            method: Method::Get,
            path: "/teams/{teamId}/schedule/timecards",
            pages: &["timecard-list"],
            work: "Schedule.Read.All Schedule.ReadWrite.All",
            personal: "",
            application: "Schedule.Read.All Schedule.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/teams/{id}/schedule/timecards/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/teams/{id}/schedule/timecards/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/teams/{id}/schedule/timecards/{id}`
        Id
    }

    impl Id {
        /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/clockOut` — timeCard: clockOut
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Schedule.ReadWrite.All`
        /// - application: `Schedule.ReadWrite.All`
        pub fn clock_out(&self, body: requests::time_card::ClockOutRequest) -> Call<()> {
            let operation = &Operation {
                name: "timeCard: clock_out",
                method: Method::Post,
                path: "/teams/{teamId}/schedule/timecards/{timeCardID}/clockOut",
                pages: &["timecard-clockout"],
                work: "Schedule.ReadWrite.All",
                personal: "",
                application: "Schedule.ReadWrite.All",
            };
            self.0.name("clockOut").call(operation).json(body)
        }

        /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/confirm` — timeCard: confirm
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Schedule.ReadWrite.All`
        /// - application: `Schedule.ReadWrite.All`
        pub fn confirm(&self) -> Call<()> {
            let operation = &Operation {
                name: "timeCard: confirm",
                method: Method::Post,
                path: "/teams/{teamId}/schedule/timecards/{timeCardID}/confirm",
                pages: &["timecard-confirm"],
                work: "Schedule.ReadWrite.All",
                personal: "",
                application: "Schedule.ReadWrite.All",
            };
            self.0.name("confirm").call(operation)
        }

        /// `DELETE /teams/{teamId}/schedule/timecards/{timeCardID}` — Delete timeCard
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/timecard-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Schedule.ReadWrite.All`
        /// - application: `Schedule.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "timeCard: delete",
                method: Method::Delete,
                path: "/teams/{teamId}/schedule/timecards/{timeCardID}",
                pages: &["timecard-delete"],
                work: "Schedule.ReadWrite.All",
                personal: "",
                application: "Schedule.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/endBreak` — timeCard: endBreak
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Schedule.ReadWrite.All`
        /// - application: `Schedule.ReadWrite.All`
        pub fn end_break(&self, body: requests::time_card::EndBreakRequest) -> Call<()> {
            let operation = &Operation {
                name: "timeCard: end_break",
                method: Method::Post,
                path: "/teams/{teamId}/schedule/timecards/{timeCardID}/endBreak",
                pages: &["timecard-endbreak"],
                work: "Schedule.ReadWrite.All",
                personal: "",
                application: "Schedule.ReadWrite.All",
            };
            self.0.name("endBreak").call(operation).json(body)
        }

        /// `GET /teams/{teamId}/schedule/timecards/{timecardID}` — Get timeCard
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`
        /// - application: `Schedule.Read.All`, `Schedule.ReadWrite.All`
        pub fn get(&self) -> Get<models::TimeCard> {
            let operation = &Operation {
                name: "timeCard: get",
                method: Method::Get,
                path: "/teams/{teamId}/schedule/timecards/{timecardID}",
                pages: &["timecard-get"],
                work: "Schedule.Read.All Schedule.ReadWrite.All",
                personal: "",
                application: "Schedule.Read.All Schedule.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PUT /teams/{teamId}/schedule/timecards/{timeCardID}` — Replace timeCard
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Schedule.ReadWrite.All`
        /// - application: `Schedule.ReadWrite.All`
        pub fn replace(&self, body: models::TimeCard) -> Call<()> {
            let operation = &Operation {
                name: "timeCard: replace",
                method: Method::Put,
                path: "/teams/{teamId}/schedule/timecards/{timeCardID}",
                pages: &["timecard-replace"],
                work: "Schedule.ReadWrite.All",
                personal: "",
                application: "Schedule.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/startBreak` — timeCard: startBreak
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Schedule.ReadWrite.All`
        /// - application: `Schedule.ReadWrite.All`
        pub fn start_break(&self, body: requests::time_card::StartBreakRequest) -> Call<()> {
            let operation = &Operation {
                name: "timeCard: start_break",
                method: Method::Post,
                path: "/teams/{teamId}/schedule/timecards/{timeCardID}/startBreak",
                pages: &["timecard-startbreak"],
                work: "Schedule.ReadWrite.All",
                personal: "",
                application: "Schedule.ReadWrite.All",
            };
            self.0.name("startBreak").call(operation).json(body)
        }
    }
}
