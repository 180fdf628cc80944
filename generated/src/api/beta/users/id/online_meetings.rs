// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/onlineMeetings`

use super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/onlineMeetings`
    OnlineMeetings
}

impl OnlineMeetings {
    /// `POST /users/{userId}/onlineMeetings` — Create onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/application-post-onlinemeetings?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `OnlineMeetings.ReadWrite`
    /// - application: `OnlineMeetings.ReadWrite.All`
    pub fn create(&self, body: models::OnlineMeeting) -> Call<models::OnlineMeeting> {
        let operation = &Operation {
            name: "application: create",
            method: Method::Post,
            path: "/users/{userId}/onlineMeetings",
            pages: &["application-post-onlinemeetings"],
            work: "OnlineMeetings.ReadWrite",
            personal: "",
            application: "OnlineMeetings.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /users/{userId}/onlineMeetings/createOrGet` — onlineMeeting: createOrGet
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-createorget?view=graph-rest-beta)
    /// Status: 201, 200.
    /// Permissions, least privileged first:
    /// - work or school account: `OnlineMeetings.ReadWrite`
    /// - application: `OnlineMeetings.ReadWrite.All`
    pub fn create_or_get(&self, body: requests::online_meeting::CreateOrGetRequest) -> Call<models::OnlineMeeting> {
        let operation = &Operation {
            name: "onlineMeeting: create_or_get",
            method: Method::Post,
            path: "/users/{userId}/onlineMeetings/createOrGet",
            pages: &["onlinemeeting-createorget"],
            work: "OnlineMeetings.ReadWrite",
            personal: "",
            application: "OnlineMeetings.ReadWrite.All",
        };
        self.0.name("createOrGet").call(operation).json(body)
    }

    /// `GET /users/{userId}/onlineMeetings` — Get onlineMeeting
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
    /// - application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`
    pub fn list(&self) -> List<models::OnlineMeeting> {
        let operation = &Operation {
            name: "onlineMeeting: list",
            method: Method::Get,
            path: "/users/{userId}/onlineMeetings",
            pages: &["onlinemeeting-get"],
            work: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite",
            personal: "",
            application: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/users/{id}/onlineMeetings/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/users/{id}/onlineMeetings/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/users/{id}/onlineMeetings/{id}`
        Id
    }

    impl Id {
        /// `DELETE /users/{userId}/onlineMeetings/{meetingId}` — Delete onlineMeeting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `OnlineMeetings.ReadWrite`
        /// - application: `OnlineMeetings.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "onlineMeeting: delete",
                method: Method::Delete,
                path: "/users/{userId}/onlineMeetings/{meetingId}",
                pages: &["onlinemeeting-delete"],
                work: "OnlineMeetings.ReadWrite",
                personal: "",
                application: "OnlineMeetings.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /users/{userId}/onlineMeetings/{meetingId}` — Get onlineMeeting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
        /// - application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`
        pub fn get(&self) -> Get<models::OnlineMeeting> {
            let operation = &Operation {
                name: "onlineMeeting: get",
                method: Method::Get,
                path: "/users/{userId}/onlineMeetings/{meetingId}",
                pages: &["onlinemeeting-get"],
                work: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite",
                personal: "",
                application: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /users/{userId}/onlineMeetings/{meetingId}` — Update onlineMeeting
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `OnlineMeetings.ReadWrite`
        /// - application: `OnlineMeetings.ReadWrite.All`
        pub fn update(&self, body: models::OnlineMeeting) -> Call<models::OnlineMeeting> {
            let operation = &Operation {
                name: "onlineMeeting: update",
                method: Method::Patch,
                path: "/users/{userId}/onlineMeetings/{meetingId}",
                pages: &["onlinemeeting-update"],
                work: "OnlineMeetings.ReadWrite",
                personal: "",
                application: "OnlineMeetings.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/users/{id}/onlineMeetings/{id}/alternativeRecording`
        pub fn alternative_recording(&self) -> alternative_recording::AlternativeRecording {
            alternative_recording::AlternativeRecording(self.0.name("alternativeRecording"))
        }

        /// `/users/{id}/onlineMeetings/{id}/attendanceReports`
        pub fn attendance_reports(&self) -> attendance_reports::AttendanceReports {
            attendance_reports::AttendanceReports(self.0.name("attendanceReports"))
        }

        /// `/users/{id}/onlineMeetings/{id}/attendeeReport`
        pub fn attendee_report(&self) -> attendee_report::AttendeeReport {
            attendee_report::AttendeeReport(self.0.name("attendeeReport"))
        }

        /// `/users/{id}/onlineMeetings/{id}/meetingAttendanceReport`
        pub fn meeting_attendance_report(&self) -> meeting_attendance_report::MeetingAttendanceReport {
            meeting_attendance_report::MeetingAttendanceReport(self.0.name("meetingAttendanceReport"))
        }

        /// `/users/{id}/onlineMeetings/{id}/recording`
        pub fn recording(&self) -> recording::Recording {
            recording::Recording(self.0.name("recording"))
        }

        /// `/users/{id}/onlineMeetings/{id}/registration`
        pub fn registration(&self) -> registration::Registration {
            registration::Registration(self.0.name("registration"))
        }
    }

    /// `/users/{id}/onlineMeetings/{id}/alternativeRecording`
    pub mod alternative_recording {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/onlineMeetings/{id}/alternativeRecording`
            AlternativeRecording
        }

        impl AlternativeRecording {
            /// `GET /users/{userId}/onlineMeetings/{meetingId}/alternativeRecording` — Get onlineMeeting
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
            /// - application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`
            pub fn get(&self) -> Get<models::OnlineMeeting> {
                let operation = &Operation {
                    name: "onlineMeeting: get",
                    method: Method::Get,
                    path: "/users/{userId}/onlineMeetings/{meetingId}/alternativeRecording",
                    pages: &["onlinemeeting-get"],
                    work: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/users/{id}/onlineMeetings/{id}/attendanceReports`
    pub mod attendance_reports {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/onlineMeetings/{id}/attendanceReports`
            AttendanceReports
        }

        impl AttendanceReports {
            /// `GET /users/{userId}/onlineMeetings/{meetingId}/attendanceReports` — List meetingAttendanceReports
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/meetingattendancereport-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetingArtifact.Read.All`
            /// - application: `OnlineMeetingArtifact.Read.All`
            pub fn list(&self) -> List<models::MeetingAttendanceReport> {
                let operation = &Operation {
                    name: "meetingAttendanceReport: list",
                    method: Method::Get,
                    path: "/users/{userId}/onlineMeetings/{meetingId}/attendanceReports",
                    pages: &["meetingattendancereport-list"],
                    work: "OnlineMeetingArtifact.Read.All",
                    personal: "",
                    application: "OnlineMeetingArtifact.Read.All",
                };
                self.0.list(operation)
            }

            /// `/users/{id}/onlineMeetings/{id}/attendanceReports/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/users/{id}/onlineMeetings/{id}/attendanceReports/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/onlineMeetings/{id}/attendanceReports/{id}`
                Id
            }

            impl Id {
                /// `GET /users/{userId}/onlineMeetings/{meetingId}/attendanceReports/{reportId}` — Get meetingAttendanceReport
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/meetingattendancereport-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `OnlineMeetingArtifact.Read.All`
                /// - application: `OnlineMeetingArtifact.Read.All`
                pub fn get(&self) -> Get<models::MeetingAttendanceReport> {
                    let operation = &Operation {
                        name: "meetingAttendanceReport: get",
                        method: Method::Get,
                        path: "/users/{userId}/onlineMeetings/{meetingId}/attendanceReports/{reportId}",
                        pages: &["meetingattendancereport-get"],
                        work: "OnlineMeetingArtifact.Read.All",
                        personal: "",
                        application: "OnlineMeetingArtifact.Read.All",
                    };
                    self.0.get(operation)
                }

                /// `/users/{id}/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords`
                pub fn attendance_records(&self) -> attendance_records::AttendanceRecords {
                    attendance_records::AttendanceRecords(self.0.name("attendanceRecords"))
                }
            }

            /// `/users/{id}/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords`
            pub mod attendance_records {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/users/{id}/onlineMeetings/{id}/attendanceReports/{id}/attendanceRecords`
                    AttendanceRecords
                }

                impl AttendanceRecords {
                    /// `GET /users/{userId}/onlineMeetings/{meetingId}/attendanceReports/{reportId}/attendanceRecords` — List attendancerecords
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/attendancerecord-list?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `OnlineMeetingArtifact.Read.All`
                    /// - application: `OnlineMeetingArtifact.Read.All`
                    pub fn list(&self) -> List<models::AttendanceRecord> {
                        let operation = &Operation {
                            name: "attendanceRecord: list",
                            method: Method::Get,
                            path: "/users/{userId}/onlineMeetings/{meetingId}/attendanceReports/{reportId}/attendanceRecords",
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

    /// `/users/{id}/onlineMeetings/{id}/attendeeReport`
    pub mod attendee_report {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/onlineMeetings/{id}/attendeeReport`
            AttendeeReport
        }

        impl AttendeeReport {
            /// `GET /users/{userId}/onlineMeetings/{meetingId}/attendeeReport` — Get onlineMeeting
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
            /// - application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`
            pub fn get(&self) -> Get<models::OnlineMeeting> {
                let operation = &Operation {
                    name: "onlineMeeting: get",
                    method: Method::Get,
                    path: "/users/{userId}/onlineMeetings/{meetingId}/attendeeReport",
                    pages: &["onlinemeeting-get"],
                    work: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/users/{id}/onlineMeetings/{id}/meetingAttendanceReport`
    pub mod meeting_attendance_report {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/onlineMeetings/{id}/meetingAttendanceReport`
            MeetingAttendanceReport
        }

        impl MeetingAttendanceReport {
            /// `GET /users/{userId}/onlineMeetings/{meetingId}/meetingAttendanceReport` — Get meetingAttendanceReport
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/meetingattendancereport-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetingArtifact.Read.All`
            /// - application: `OnlineMeetingArtifact.Read.All`
            pub fn get(&self) -> Get<models::MeetingAttendanceReport> {
                let operation = &Operation {
                    name: "meetingAttendanceReport: get",
                    method: Method::Get,
                    path: "/users/{userId}/onlineMeetings/{meetingId}/meetingAttendanceReport",
                    pages: &["meetingattendancereport-get"],
                    work: "OnlineMeetingArtifact.Read.All",
                    personal: "",
                    application: "OnlineMeetingArtifact.Read.All",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/users/{id}/onlineMeetings/{id}/recording`
    pub mod recording {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/onlineMeetings/{id}/recording`
            Recording
        }

        impl Recording {
            /// `GET /users/{userId}/onlineMeetings/{meetingId}/recording` — Get onlineMeeting
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/onlinemeeting-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
            /// - application: `OnlineMeetingArtifact.Read.All`, `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`
            pub fn get(&self) -> Get<models::OnlineMeeting> {
                let operation = &Operation {
                    name: "onlineMeeting: get",
                    method: Method::Get,
                    path: "/users/{userId}/onlineMeetings/{meetingId}/recording",
                    pages: &["onlinemeeting-get"],
                    work: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "OnlineMeetingArtifact.Read.All OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }

    /// `/users/{id}/onlineMeetings/{id}/registration`
    pub mod registration {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/users/{id}/onlineMeetings/{id}/registration`
            Registration
        }

        impl Registration {
            /// `POST /users/{userId}/onlineMeetings/{meetingId}/registration` — Create externalMeetingRegistration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/externalmeetingregistration-post?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetings.ReadWrite`
            /// - application: `OnlineMeetings.ReadWrite.All`
            pub fn create(
                &self,
                body: models::ExternalMeetingRegistration,
            ) -> Call<models::ExternalMeetingRegistration> {
                let operation = &Operation {
                    name: "externalMeetingRegistration: create",
                    method: Method::Post,
                    path: "/users/{userId}/onlineMeetings/{meetingId}/registration",
                    pages: &["externalmeetingregistration-post"],
                    work: "OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "OnlineMeetings.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `DELETE /users/{userId}/onlineMeetings/{meetingId}/registration` — Delete externalMeetingRegistration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/externalmeetingregistration-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetings.ReadWrite`
            /// - application: `OnlineMeetings.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "externalMeetingRegistration: delete",
                    method: Method::Delete,
                    path: "/users/{userId}/onlineMeetings/{meetingId}/registration",
                    pages: &["externalmeetingregistration-delete"],
                    work: "OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "OnlineMeetings.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /users/{userId}/onlineMeetings/{meetingId}/registration` — Get externalMeetingRegistration
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/externalmeetingregistration-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `OnlineMeetings.Read`, `OnlineMeetings.ReadWrite`
            /// - application: `OnlineMeetings.Read.All`, `OnlineMeetings.ReadWrite.All`
            pub fn get(&self) -> Get<models::ExternalMeetingRegistration> {
                let operation = &Operation {
                    name: "externalMeetingRegistration: get",
                    method: Method::Get,
                    path: "/users/{userId}/onlineMeetings/{meetingId}/registration",
                    pages: &["externalmeetingregistration-get"],
                    work: "OnlineMeetings.Read OnlineMeetings.ReadWrite",
                    personal: "",
                    application: "OnlineMeetings.Read.All OnlineMeetings.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/users/{id}/onlineMeetings/{id}/registration/registrants`
            pub fn registrants(&self) -> registrants::Registrants {
                registrants::Registrants(self.0.name("registrants"))
            }
        }

        /// `/users/{id}/onlineMeetings/{id}/registration/registrants`
        pub mod registrants {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/users/{id}/onlineMeetings/{id}/registration/registrants`
                Registrants
            }

            impl Registrants {
                /// `POST /users/{userId}/onlineMeetings/{meetingId}/registration/registrants` — Create externalMeetingRegistrant
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/externalmeetingregistrant-post?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/meetingregistration-post-registrants?view=graph-rest-beta)
                /// Also: `/users/{userId}/onlineMeetings/{id}/registration/registrants`.
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `OnlineMeetings.ReadWrite`
                /// - application: `OnlineMeetings.ReadWrite.All`
                pub fn create(
                    &self,
                    body: models::ExternalMeetingRegistration,
                ) -> Call<models::ExternalMeetingRegistrant> {
                    let operation = &Operation {
                        name: "externalMeetingRegistrant: create",
                        method: Method::Post,
                        path: "/users/{userId}/onlineMeetings/{meetingId}/registration/registrants",
                        pages: &["externalmeetingregistrant-post", "meetingregistration-post-registrants"],
                        work: "OnlineMeetings.ReadWrite",
                        personal: "",
                        application: "OnlineMeetings.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /users/{userId}/onlineMeetings/{meetingId}/registration/registrants` — List externalMeetingRegistrants
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/externalmeetingregistrant-list?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `OnlineMeetings.ReadWrite`
                /// - application: `OnlineMeetings.ReadWrite.All`
                pub fn list(&self) -> List<models::ExternalMeetingRegistrant> {
                    let operation = &Operation {
                        name: "externalMeetingRegistrant: list",
                        method: Method::Get,
                        path: "/users/{userId}/onlineMeetings/{meetingId}/registration/registrants",
                        pages: &["externalmeetingregistrant-list"],
                        work: "OnlineMeetings.ReadWrite",
                        personal: "",
                        application: "OnlineMeetings.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/users/{id}/onlineMeetings/{id}/registration/registrants/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/users/{id}/onlineMeetings/{id}/registration/registrants/{id}`
            pub mod id {
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/users/{id}/onlineMeetings/{id}/registration/registrants/{id}`
                    Id
                }

                impl Id {
                    /// `DELETE /users/{userId}/onlineMeetings/{meetingId}/registration/registrants/{id}` — unenroll meeting registrant
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/meetingregistrant-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/externalmeetingregistrant-delete?view=graph-rest-beta)
                    /// Also: `/users/{userId}/onlineMeetings/{meetingId}/registration/registrants/{registrantId}`.
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `OnlineMeetings.ReadWrite`
                    /// - application: `OnlineMeetings.Read.All`
                    pub fn delete(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "meetingRegistrant: delete",
                            method: Method::Delete,
                            path: "/users/{userId}/onlineMeetings/{meetingId}/registration/registrants/{id}",
                            pages: &["meetingregistrant-delete", "externalmeetingregistrant-delete"],
                            work: "OnlineMeetings.ReadWrite",
                            personal: "",
                            application: "OnlineMeetings.Read.All",
                        };
                        self.0.call(operation)
                    }
                }
            }
        }
    }
}
