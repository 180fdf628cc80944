// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `user`.

use super::super::models;
use crate::runtime::{Duration, IntoJson, Nullable, Object, Uuid, Value};

/// The parameters of [intune-mam-user-wipemanagedappregistrationsbyazureaddeviceid](https://learn.microsoft.com/graph/api/intune-mam-user-wipemanagedappregistrationsbyazureaddeviceid?view=graph-rest-beta).
#[cfg(feature = "users")]
#[derive(Clone, Debug)]
pub struct WipeManagedAppRegistrationsByAzureAdDeviceIdRequest(Object);

#[cfg(feature = "users")]
impl WipeManagedAppRegistrationsByAzureAdDeviceIdRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `azureAdDeviceId`: `Edm.String`
    pub fn with_azure_ad_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureAdDeviceId", value))
    }
}

#[cfg(feature = "users")]
impl IntoJson for WipeManagedAppRegistrationsByAzureAdDeviceIdRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-user-wipemanagedappregistrationbydevicetag](https://learn.microsoft.com/graph/api/intune-shared-user-wipemanagedappregistrationbydevicetag?view=graph-rest-beta).
#[cfg(feature = "users")]
#[derive(Clone, Debug)]
pub struct WipeManagedAppRegistrationByDeviceTagRequest(Object);

#[cfg(feature = "users")]
impl WipeManagedAppRegistrationByDeviceTagRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceTag`: `Edm.String`
    pub fn with_device_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceTag", value))
    }
}

#[cfg(feature = "users")]
impl IntoJson for WipeManagedAppRegistrationByDeviceTagRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-user-wipemanagedappregistrationsbydevicetag](https://learn.microsoft.com/graph/api/intune-shared-user-wipemanagedappregistrationsbydevicetag?view=graph-rest-beta).
#[cfg(feature = "users")]
#[derive(Clone, Debug)]
pub struct WipeManagedAppRegistrationsByDeviceTagRequest(Object);

#[cfg(feature = "users")]
impl WipeManagedAppRegistrationsByDeviceTagRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceTag`: `Edm.String`
    pub fn with_device_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceTag", value))
    }
}

#[cfg(feature = "users")]
impl IntoJson for WipeManagedAppRegistrationsByDeviceTagRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [user-activateserviceplan](https://learn.microsoft.com/graph/api/user-activateserviceplan?view=graph-rest-beta).
#[cfg(feature = "users")]
#[derive(Clone, Debug)]
pub struct ActivateServicePlanRequest(Object);

#[cfg(feature = "users")]
impl ActivateServicePlanRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `servicePlanId`: `Edm.Guid`
    pub fn with_service_plan_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("servicePlanId", value))
    }

    /// `skuId`: `Edm.Guid`
    pub fn with_sku_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("skuId", value))
    }
}

#[cfg(feature = "users")]
impl IntoJson for ActivateServicePlanRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [user-assignlicense](https://learn.microsoft.com/graph/api/user-assignlicense?view=graph-rest-beta).
#[cfg(feature = "users")]
#[derive(Clone, Debug)]
pub struct AssignLicenseRequest(Object);

#[cfg(feature = "users")]
impl AssignLicenseRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `addLicenses`: `Collection(microsoft.graph.assignedLicense)`
    pub fn with_add_licenses(self, value: impl Into<Nullable<Vec<models::AssignedLicense>>>) -> Self {
        Self(self.0.with("addLicenses", value))
    }

    /// `removeLicenses`: `Collection(Edm.Guid)`
    pub fn with_remove_licenses(self, value: impl Into<Nullable<Vec<Uuid>>>) -> Self {
        Self(self.0.with("removeLicenses", value))
    }
}

#[cfg(feature = "users")]
impl IntoJson for AssignLicenseRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [user-changepassword](https://learn.microsoft.com/graph/api/user-changepassword?view=graph-rest-beta).
#[cfg(feature = "users")]
#[derive(Clone, Debug)]
pub struct ChangePasswordRequest(Object);

#[cfg(feature = "users")]
impl ChangePasswordRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `currentPassword`: `Edm.String`
    pub fn with_current_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("currentPassword", value))
    }

    /// `newPassword`: `Edm.String`
    pub fn with_new_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("newPassword", value))
    }
}

#[cfg(feature = "users")]
impl IntoJson for ChangePasswordRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [user-exportpersonaldata](https://learn.microsoft.com/graph/api/user-exportpersonaldata?view=graph-rest-beta).
#[cfg(feature = "users")]
#[derive(Clone, Debug)]
pub struct ExportPersonalDataRequest(Object);

#[cfg(feature = "users")]
impl ExportPersonalDataRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `storageLocation`: `Edm.String`
    pub fn with_storage_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("storageLocation", value))
    }
}

#[cfg(feature = "users")]
impl IntoJson for ExportPersonalDataRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [user-findmeetingtimes](https://learn.microsoft.com/graph/api/user-findmeetingtimes?view=graph-rest-beta).
#[cfg(feature = "calendar")]
#[derive(Clone, Debug)]
pub struct FindMeetingTimesRequest(Object);

#[cfg(feature = "calendar")]
impl FindMeetingTimesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `attendees`: `Collection(microsoft.graph.attendeeBase)`
    ///
    /// Optional.
    pub fn with_attendees(self, value: impl Into<Nullable<Vec<models::AttendeeBase>>>) -> Self {
        Self(self.0.with("attendees", value))
    }

    /// `isOrganizerOptional`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn with_is_organizer_optional(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOrganizerOptional", value))
    }

    /// `locationConstraint`: `microsoft.graph.locationConstraint`
    ///
    /// Optional.
    pub fn with_location_constraint(self, value: impl Into<Nullable<models::LocationConstraint>>) -> Self {
        Self(self.0.with("locationConstraint", value))
    }

    /// `maxCandidates`: `Edm.Int32`
    ///
    /// Optional.
    pub fn with_max_candidates(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maxCandidates", value))
    }

    /// `meetingDuration`: `Edm.Duration`
    ///
    /// Optional.
    pub fn with_meeting_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("meetingDuration", value))
    }

    /// `minimumAttendeePercentage`: `Edm.Double`
    ///
    /// Optional.
    pub fn with_minimum_attendee_percentage(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("minimumAttendeePercentage", value))
    }

    /// `returnSuggestionReasons`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn with_return_suggestion_reasons(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("returnSuggestionReasons", value))
    }

    /// `timeConstraint`: `microsoft.graph.timeConstraint`
    ///
    /// Optional.
    pub fn with_time_constraint(self, value: impl Into<Nullable<models::TimeConstraint>>) -> Self {
        Self(self.0.with("timeConstraint", value))
    }
}

#[cfg(feature = "calendar")]
impl IntoJson for FindMeetingTimesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [user-getmailtips](https://learn.microsoft.com/graph/api/user-getmailtips?view=graph-rest-beta).
#[cfg(feature = "mail")]
#[derive(Clone, Debug)]
pub struct GetMailTipsRequest(Object);

#[cfg(feature = "mail")]
impl GetMailTipsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `EmailAddresses`: `Collection(Edm.String)`
    pub fn with_email_addresses(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("EmailAddresses", value))
    }

    /// `MailTipsOptions`: `Edm.String`
    ///
    /// Supports multiple values. Possible values are: automaticReplies, deliveryRestriction, customMailTip, externalMemberCount, mailboxFullStatus, maxMessageSize, recipientScope, moderationStatus, recipientSuggestions, totalMemberCount.
    pub fn with_mail_tips_options(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("MailTipsOptions", value))
    }
}

#[cfg(feature = "mail")]
impl IntoJson for GetMailTipsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [user-sendmail](https://learn.microsoft.com/graph/api/user-sendmail?view=graph-rest-beta).
#[cfg(feature = "mail")]
#[derive(Clone, Debug)]
pub struct SendMailRequest(Object);

#[cfg(feature = "mail")]
impl SendMailRequest {
    /// With `message`.
    pub fn new(message: impl Into<Nullable<models::Message>>) -> Self {
        Self(Object::new().with("message", message))
    }

    /// `message`: `microsoft.graph.message`
    ///
    /// Required.
    pub fn with_message(self, value: impl Into<Nullable<models::Message>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// `saveToSentItems`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn with_save_to_sent_items(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("saveToSentItems", value))
    }
}

#[cfg(feature = "mail")]
impl IntoJson for SendMailRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [user-translateexchangeids](https://learn.microsoft.com/graph/api/user-translateexchangeids?view=graph-rest-beta).
#[cfg(feature = "users")]
#[derive(Clone, Debug)]
pub struct TranslateExchangeIdsRequest(Object);

#[cfg(feature = "users")]
impl TranslateExchangeIdsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `inputIds`: `Collection(Edm.String)`
    pub fn with_input_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("inputIds", value))
    }

    /// `sourceIdType`: `Edm.String`
    pub fn with_source_id_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceIdType", value))
    }

    /// `targetIdType`: `Edm.String`
    pub fn with_target_id_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetIdType", value))
    }
}

#[cfg(feature = "users")]
impl IntoJson for TranslateExchangeIdsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [user-validatepassword](https://learn.microsoft.com/graph/api/user-validatepassword?view=graph-rest-beta).
#[cfg(feature = "users")]
#[derive(Clone, Debug)]
pub struct ValidatePasswordRequest(Object);

#[cfg(feature = "users")]
impl ValidatePasswordRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `password`: `Edm.String`
    pub fn with_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("password", value))
    }
}

#[cfg(feature = "users")]
impl IntoJson for ValidatePasswordRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
