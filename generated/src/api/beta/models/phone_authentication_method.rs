// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.phoneAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/phoneauthenticationmethod?view=graph-rest-beta)
    PhoneAuthenticationMethod = "microsoft.graph.phoneAuthenticationMethod"
}

impl PhoneAuthenticationMethod {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `phoneNumber` in queries.
    pub const PHONE_NUMBER: Property<Self> = Property::new("phoneNumber");
    /// `phoneType` in queries.
    pub const PHONE_TYPE: Property<Self> = Property::new("phoneType");
    /// `smsSignInState` in queries.
    pub const SMS_SIGN_IN_STATE: Property<Self> = Property::new("smsSignInState");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: b6332ec1-7057-4abe-9331-3d72feddfe41.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `phoneNumber`: `Edm.String`
    pub fn phone_number(&self) -> Option<&str> {
        self.0.str("phoneNumber")
    }

    /// Sets `phoneNumber`.
    pub fn with_phone_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phoneNumber", value))
    }

    /// `phoneType`: `microsoft.graph.authenticationPhoneType`
    ///
    /// Possible values are: mobile, alternateMobile, office.
    pub fn phone_type(&self) -> Option<super::AuthenticationPhoneType> {
        self.0.enumeration("phoneType")
    }

    /// Sets `phoneType`.
    pub fn with_phone_type(self, value: impl Into<Nullable<super::AuthenticationPhoneType>>) -> Self {
        Self(self.0.with("phoneType", value))
    }

    /// `smsSignInState`: `microsoft.graph.authenticationMethodSignInState`
    ///
    /// Possible values are: notSupported, notAllowedByPolicy, notEnabled, phoneNumberNotUnique, ready, notConfigured, unknownFutureValue.
    pub fn sms_sign_in_state(&self) -> Option<super::AuthenticationMethodSignInState> {
        self.0.enumeration("smsSignInState")
    }

    /// Sets `smsSignInState`.
    pub fn with_sms_sign_in_state(self, value: impl Into<Nullable<super::AuthenticationMethodSignInState>>) -> Self {
        Self(self.0.with("smsSignInState", value))
    }
}
