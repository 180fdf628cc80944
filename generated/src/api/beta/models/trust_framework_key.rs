// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.trustFrameworkKey`](https://learn.microsoft.com/graph/api/resources/trustframeworkkey?view=graph-rest-beta)
    TrustFrameworkKey = "microsoft.graph.trustFrameworkKey"
}

impl TrustFrameworkKey {
    pub const KID: Property<Self> = Property::new("kid");
    pub const KTY: Property<Self> = Property::new("kty");
    pub const USE: Property<Self> = Property::new("use");
    pub const X5C: Property<Self> = Property::new("x5c");
    pub const X5T: Property<Self> = Property::new("x5t");
    pub const E: Property<Self> = Property::new("e");
    pub const D: Property<Self> = Property::new("d");
    pub const N: Property<Self> = Property::new("n");
    pub const P: Property<Self> = Property::new("p");
    pub const Q: Property<Self> = Property::new("q");
    pub const DP: Property<Self> = Property::new("dp");
    pub const DQ: Property<Self> = Property::new("dq");
    pub const QI: Property<Self> = Property::new("qi");
    pub const K: Property<Self> = Property::new("k");
    pub const NBF: Property<Self> = Property::new("nbf");
    pub const EXP: Property<Self> = Property::new("exp");

    /// `kid`: `Edm.String`
    pub fn kid(&self) -> Option<&str> {
        self.0.str("kid")
    }

    pub fn with_kid(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kid", value))
    }

    /// `kty`: `Edm.String`
    ///
    /// Possible values are: rsa, oct.
    pub fn kty(&self) -> Option<&str> {
        self.0.str("kty")
    }

    pub fn with_kty(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kty", value))
    }

    /// `use`: `Edm.String`
    ///
    /// Possible values are: sig, enc.
    pub fn use_(&self) -> Option<&str> {
        self.0.str("use")
    }

    pub fn with_use(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("use", value))
    }

    /// `x5c`: `Collection(Edm.String)`
    pub fn x5c(&self) -> Option<Vec<&str>> {
        self.0.strs("x5c")
    }

    pub fn with_x5c(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("x5c", value))
    }

    /// `x5t`: `Edm.String`
    pub fn x5t(&self) -> Option<&str> {
        self.0.str("x5t")
    }

    pub fn with_x5t(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("x5t", value))
    }

    /// `e`: `Edm.String`
    pub fn e(&self) -> Option<&str> {
        self.0.str("e")
    }

    pub fn with_e(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("e", value))
    }

    /// `d`: `Edm.String`
    pub fn d(&self) -> Option<&str> {
        self.0.str("d")
    }

    pub fn with_d(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("d", value))
    }

    /// `n`: `Edm.String`
    pub fn n(&self) -> Option<&str> {
        self.0.str("n")
    }

    pub fn with_n(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("n", value))
    }

    /// `p`: `Edm.String`
    pub fn p(&self) -> Option<&str> {
        self.0.str("p")
    }

    pub fn with_p(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("p", value))
    }

    /// `q`: `Edm.String`
    pub fn q(&self) -> Option<&str> {
        self.0.str("q")
    }

    pub fn with_q(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("q", value))
    }

    /// `dp`: `Edm.String`
    pub fn dp(&self) -> Option<&str> {
        self.0.str("dp")
    }

    pub fn with_dp(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dp", value))
    }

    /// `dq`: `Edm.String`
    pub fn dq(&self) -> Option<&str> {
        self.0.str("dq")
    }

    pub fn with_dq(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dq", value))
    }

    /// `qi`: `Edm.String`
    pub fn qi(&self) -> Option<&str> {
        self.0.str("qi")
    }

    pub fn with_qi(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("qi", value))
    }

    /// `k`: `Edm.String`
    pub fn k(&self) -> Option<&str> {
        self.0.str("k")
    }

    pub fn with_k(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("k", value))
    }

    /// `nbf`: `Edm.Int32`
    pub fn nbf(&self) -> Option<i32> {
        self.0.i32("nbf")
    }

    pub fn with_nbf(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("nbf", value))
    }

    /// `exp`: `Edm.Int32`
    pub fn exp(&self) -> Option<i32> {
        self.0.i32("exp")
    }

    pub fn with_exp(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("exp", value))
    }
}
