// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.authentication`](https://learn.microsoft.com/graph/api/resources/authentication?view=graph-rest-beta)
    Authentication: super::Entity = "microsoft.graph.authentication"
}

impl Authentication {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `emailMethods` in queries.
    pub const EMAIL_METHODS: Property<Self> = Property::new("emailMethods");
    /// `fido2Methods` in queries.
    pub const FIDO2_METHODS: Property<Self> = Property::new("fido2Methods");
    /// `methods` in queries.
    pub const METHODS: Property<Self> = Property::new("methods");
    /// `microsoftAuthenticatorMethods` in queries.
    pub const MICROSOFT_AUTHENTICATOR_METHODS: Property<Self> = Property::new("microsoftAuthenticatorMethods");
    /// `passwordlessMicrosoftAuthenticatorMethods` in queries.
    pub const PASSWORDLESS_MICROSOFT_AUTHENTICATOR_METHODS: Property<Self> =
        Property::new("passwordlessMicrosoftAuthenticatorMethods");
    /// `passwordMethods` in queries.
    pub const PASSWORD_METHODS: Property<Self> = Property::new("passwordMethods");
    /// `phoneMethods` in queries.
    pub const PHONE_METHODS: Property<Self> = Property::new("phoneMethods");
    /// `temporaryAccessPassMethods` in queries.
    pub const TEMPORARY_ACCESS_PASS_METHODS: Property<Self> = Property::new("temporaryAccessPassMethods");
    /// `windowsHelloForBusinessMethods` in queries.
    pub const WINDOWS_HELLO_FOR_BUSINESS_METHODS: Property<Self> = Property::new("windowsHelloForBusinessMethods");

    /// `emailMethods`: `Collection(microsoft.graph.emailAuthenticationMethod)`
    #[cfg(feature = "authentication")]
    pub fn email_methods(&self) -> Option<&[super::EmailAuthenticationMethod]> {
        self.0.models("emailMethods")
    }

    /// Sets `emailMethods`.
    #[cfg(feature = "authentication")]
    pub fn with_email_methods(self, value: impl Into<Nullable<Vec<super::EmailAuthenticationMethod>>>) -> Self {
        Self(self.0.with("emailMethods", value))
    }

    /// `fido2Methods`: `Collection(microsoft.graph.fido2AuthenticationMethod)`
    #[cfg(feature = "authentication")]
    pub fn fido2_methods(&self) -> Option<&[super::Fido2AuthenticationMethod]> {
        self.0.models("fido2Methods")
    }

    /// Sets `fido2Methods`.
    #[cfg(feature = "authentication")]
    pub fn with_fido2_methods(self, value: impl Into<Nullable<Vec<super::Fido2AuthenticationMethod>>>) -> Self {
        Self(self.0.with("fido2Methods", value))
    }

    /// `methods`: `Collection(microsoft.graph.authenticationMethod)`
    #[cfg(feature = "authentication")]
    pub fn methods(&self) -> Option<&[super::AuthenticationMethod]> {
        self.0.models("methods")
    }

    /// Sets `methods`.
    #[cfg(feature = "authentication")]
    pub fn with_methods(self, value: impl Into<Nullable<Vec<super::AuthenticationMethod>>>) -> Self {
        Self(self.0.with("methods", value))
    }

    /// `microsoftAuthenticatorMethods`: `Collection(microsoft.graph.microsoftAuthenticatorAuthenticationMethod)`
    #[cfg(feature = "authentication")]
    pub fn microsoft_authenticator_methods(&self) -> Option<&[super::MicrosoftAuthenticatorAuthenticationMethod]> {
        self.0.models("microsoftAuthenticatorMethods")
    }

    /// Sets `microsoftAuthenticatorMethods`.
    #[cfg(feature = "authentication")]
    pub fn with_microsoft_authenticator_methods(
        self,
        value: impl Into<Nullable<Vec<super::MicrosoftAuthenticatorAuthenticationMethod>>>,
    ) -> Self {
        Self(self.0.with("microsoftAuthenticatorMethods", value))
    }

    /// `passwordlessMicrosoftAuthenticatorMethods`: `Collection(microsoft.graph.passwordlessMicrosoftAuthenticatorAuthenticationMethod)`
    #[cfg(feature = "authentication")]
    pub fn passwordless_microsoft_authenticator_methods(
        &self,
    ) -> Option<&[super::PasswordlessMicrosoftAuthenticatorAuthenticationMethod]>
    {
        self.0.models("passwordlessMicrosoftAuthenticatorMethods")
    }

    /// Sets `passwordlessMicrosoftAuthenticatorMethods`.
    #[cfg(feature = "authentication")]
    pub fn with_passwordless_microsoft_authenticator_methods(
        self,
        value: impl Into<Nullable<Vec<super::PasswordlessMicrosoftAuthenticatorAuthenticationMethod>>>,
    ) -> Self {
        Self(self.0.with("passwordlessMicrosoftAuthenticatorMethods", value))
    }

    /// `passwordMethods`: `Collection(microsoft.graph.passwordAuthenticationMethod)`
    #[cfg(feature = "authentication")]
    pub fn password_methods(&self) -> Option<&[super::PasswordAuthenticationMethod]> {
        self.0.models("passwordMethods")
    }

    /// Sets `passwordMethods`.
    #[cfg(feature = "authentication")]
    pub fn with_password_methods(self, value: impl Into<Nullable<Vec<super::PasswordAuthenticationMethod>>>) -> Self {
        Self(self.0.with("passwordMethods", value))
    }

    /// `phoneMethods`: `Collection(microsoft.graph.phoneAuthenticationMethod)`
    #[cfg(feature = "authentication")]
    pub fn phone_methods(&self) -> Option<&[super::PhoneAuthenticationMethod]> {
        self.0.models("phoneMethods")
    }

    /// Sets `phoneMethods`.
    #[cfg(feature = "authentication")]
    pub fn with_phone_methods(self, value: impl Into<Nullable<Vec<super::PhoneAuthenticationMethod>>>) -> Self {
        Self(self.0.with("phoneMethods", value))
    }

    /// `temporaryAccessPassMethods`: `Collection(microsoft.graph.temporaryAccessPassAuthenticationMethod)`
    #[cfg(feature = "authentication")]
    pub fn temporary_access_pass_methods(&self) -> Option<&[super::TemporaryAccessPassAuthenticationMethod]> {
        self.0.models("temporaryAccessPassMethods")
    }

    /// Sets `temporaryAccessPassMethods`.
    #[cfg(feature = "authentication")]
    pub fn with_temporary_access_pass_methods(
        self,
        value: impl Into<Nullable<Vec<super::TemporaryAccessPassAuthenticationMethod>>>,
    ) -> Self {
        Self(self.0.with("temporaryAccessPassMethods", value))
    }

    /// `windowsHelloForBusinessMethods`: `Collection(microsoft.graph.windowsHelloForBusinessAuthenticationMethod)`
    #[cfg(feature = "authentication")]
    pub fn windows_hello_for_business_methods(&self) -> Option<&[super::WindowsHelloForBusinessAuthenticationMethod]> {
        self.0.models("windowsHelloForBusinessMethods")
    }

    /// Sets `windowsHelloForBusinessMethods`.
    #[cfg(feature = "authentication")]
    pub fn with_windows_hello_for_business_methods(
        self,
        value: impl Into<Nullable<Vec<super::WindowsHelloForBusinessAuthenticationMethod>>>,
    ) -> Self {
        Self(self.0.with("windowsHelloForBusinessMethods", value))
    }
}
