// Written by `cargo xtask gen`; do not edit.
//! `/me/onlineMeetings`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/me/onlineMeetings`
    OnlineMeetings
}

impl OnlineMeetings {
    /// `POST /me/onlineMeetings` — Create onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `OnlineMeetings.ReadWrite`
    /// - application: `OnlineMeetings.ReadWrite.All`
    pub fn create(&self, body: models::OnlineMeeting) -> Call<models::OnlineMeeting> {
        let operation = &Operation {
            name: "application: create",
            method: Method::Post,
            path: "/me/onlineMeetings",
            pages: &["application-post-onlinemeetings"],
            work: "OnlineMeetings.ReadWrite",
            personal: "",
            application: "OnlineMeetings.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /me/onlineMeetings/createOrGet` — onlineMeeting: createOrGet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-createorget?view=graph-rest-1.0)
    /// Status: 201, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `OnlineMeetings.ReadWrite`
    /// - application: `OnlineMeetings.ReadWrite.All`
    pub fn create_or_get(&self, body: requests::online_meeting::CreateOrGetRequest) -> Call<models::OnlineMeeting> {
        let operation = &Operation {
            name: "onlineMeeting: create_or_get",
            method: Method::Post,
            path: "/me/onlineMeetings/createOrGet",
            pages: &["onlinemeeting-createorget"],
            work: "OnlineMeetings.ReadWrite",
            personal: "",
            application: "OnlineMeetings.ReadWrite.All",
        };
        self.0.name("createOrGet").call(operation).json(body)
    }

    /// `GET /me/onlineMeetings` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
    /// - application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`
    pub fn list(&self) -> List<models::OnlineMeeting> {
        let operation = &Operation {
            name: "onlineMeeting: list",
            method: Method::Get,
            path: "/me/onlineMeetings",
            pages: &["onlinemeeting-get"],
            work: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite",
            personal: "",
            application: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/me/onlineMeetings/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/me/onlineMeetings/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/me/onlineMeetings/{id}`
        Id
    }

    impl Id {
        /// `DELETE /me/onlineMeetings/{meetingId}` — Delete onlineMeeting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `OnlineMeetings.ReadWrite`
        /// - application: `OnlineMeetings.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "onlineMeeting: delete",
                method: Method::Delete,
                path: "/me/onlineMeetings/{meetingId}",
                pages: &["onlinemeeting-delete"],
                work: "OnlineMeetings.ReadWrite",
                personal: "",
                application: "OnlineMeetings.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /me/onlineMeetings/{meetingId}` — Get onlineMeeting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
        /// - application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`
        pub fn get(&self) -> Get<models::OnlineMeeting> {
            let operation = &Operation {
                name: "onlineMeeting: get",
                method: Method::Get,
                path: "/me/onlineMeetings/{meetingId}",
                pages: &["onlinemeeting-get"],
                work: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite",
                personal: "",
                application: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /me/onlineMeetings/{meetingId}` — Update onlineMeeting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-update?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `OnlineMeetings.ReadWrite`
        /// - application: `OnlineMeetings.ReadWrite.All`
        pub fn update(&self, body: models::OnlineMeeting) -> Call<models::OnlineMeeting> {
            let operation = &Operation {
                name: "onlineMeeting: update",
                method: Method::Patch,
                path: "/me/onlineMeetings/{meetingId}",
                pages: &["onlinemeeting-update"],
                work: "OnlineMeetings.ReadWrite",
                personal: "",
                application: "OnlineMeetings.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/me/onlineMeetings/{id}/attendanceReports`
        pub fn attendance_reports(&self) -> attendance_reports::AttendanceReports {
            attendance_reports::AttendanceReports(self.0.name("attendanceReports"))
        }

        /// `/me/onlineMeetings/{id}/attendeeReport`
        pub fn attendee_report(&self) -> attendee_report::AttendeeReport {
            attendee_report::AttendeeReport(self.0.name("attendeeReport"))
        }
    }

    /// `/me/onlineMeetings/{id}/attendanceReports`
    pub mod attendance_reports {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/me/onlineMeetings/{id}/attendanceReports`
            AttendanceReports
        }

        impl AttendanceReports {
            /// `GET /me/onlineMeetings/{meetingId}/attendanceReports` — List meetingAttendanceReports
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/meetingattendancereport-list?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetingArtifact.Read.All`
            /// - application: `OnlineMeetingArtifact.Read.All`
            pub fn list(&self) -> List<models::MeetingAttendanceReport> {
                let operation = &Operation {
                    name: "meetingAttendanceReport: list",
                    method: Method::Get,
                    path: "/me/onlineMeetings/{meetingId}/attendanceReports",
                    pages: &["meetingattendancereport-list"],
                    work: "OnlineMeetingArtifact.Read.All",
                    personal: "",
                    application: "OnlineMeetingArtifact.Read.All",
                };
                self.0.list(operation)
            }

            /// `/me/onlineMeetings/{id}/attendanceReports/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/me/onlineMeetings/{id}/attendanceReports/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/me/onlineMeetings/{id}/attendanceReports/{id}`
                Id
            }

            impl Id {
                /// `GET /me/onlineMeetings/{meetingId}/attendanceReports/{reportId}` — Get meetingAttendanceReport
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/meetingattendancereport-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `OnlineMeetingArtifact.Read.All`
                /// - application: `OnlineMeetingArtifact.Read.All`
                pub fn get(&self) -> Get<models::MeetingAttendanceReport> {
                    let operation = &Operation {
                        name: "meetingAttendanceReport: get",
                        method: Method::Get,
                        path: "/me/onlineMeetings/{meetingId}/attendanceReports/{reportId}",
                        pages: &["meetingattendancereport-get"],
                        work: "OnlineMeetingArtifact.Read.All",
                        personal: "",
                        application: "OnlineMeetingArtifact.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `/me/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords`
                pub fn attendance_records(&self) -> attendance_records::AttendanceRecords {
                    attendance_records::AttendanceRecords(self.0.name("attendanceRecords"))
                }
            }

            /// `/me/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords`
            pub mod attendance_records {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/me/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords`
                    AttendanceRecords
                }

                impl AttendanceRecords {
                    /// `GET /me/onlineMeetings/{meetingId}/attendanceReports/{reportId}/attendanceRecords` — List attendancerecords
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/attendancerecord-list?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `OnlineMeetingArtifact.Read.All`
                    /// - application: `OnlineMeetingArtifact.Read.All`
                    pub fn list(&self) -> List<models::AttendanceRecord> {
                        let operation = &Operation {
                            name: "attendanceRecord: list",
                            method: Method::Get,
                            path: "/me/onlineMeetings/{meetingId}/attendanceReports/{reportId}/attendanceRecords",
                            pages: &["attendancerecord-list"],
                            work: "OnlineMeetingArtifact.Read.All",
                            personal: "",
                            application: "OnlineMeetingArtifact.Read.All",
                        };
                        self.0.list(operation)
                    }
                }
            }
        }
    }

    /// `/me/onlineMeetings/{id}/attendeeReport`
    pub mod attendee_report {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/me/onlineMeetings/{id}/attendeeReport`
            AttendeeReport
        }

        impl AttendeeReport {
            /// `GET /me/onlineMeetings/{meetingId}/attendeeReport` — Get onlineMeeting
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
            /// - application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`
            pub fn get(&self) -> Get<models::OnlineMeeting> {
                let operation = &Operation {
                    name: "onlineMeeting: get",
                    method: Method::Get,
                    path: "/me/onlineMeetings/{meetingId}/attendeeReport",
                    pages: &["onlinemeeting-get"],
                    work: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}
