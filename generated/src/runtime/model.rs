//! Models: typed views of JSON objects.

use std::any::TypeId;

use bytemuck::TransparentWrapper;

use super::fields::{Fields, Names};
use super::value::Json;
use super::{IntoJson, Object, Value};

/// A typed view of a JSON object; made by the macro `model!`.
///
/// A model is nothing but the object as received: whatever it holds that no accessor names is kept, and sent back.
pub trait Model: TransparentWrapper<Value> + Clone + Send + Sync + 'static {
    /// The type that this one derives from, at the end [`Object`].
    type Base: Model;

    /// The qualified name of the type, `microsoft.graph.user`; empty where it has none.
    const TYPE: &'static str;

    /// The qualified names of all documented types that derive from this one.
    const DERIVED: &'static [&'static str] = &[];

    /// The object.
    fn as_object(&self) -> &Object {
        view(self)
    }

    /// The object, by value.
    fn into_object(self) -> Object {
        Object::wrap(Self::peel(self))
    }

    /// The object as this model, whatever its type.
    fn from_object(object: Object) -> Self {
        Self::wrap(Object::peel(object))
    }

    /// As a model that this one derives from, or that `@odata.type` says the object is of, or derives from.
    fn cast<T: Model>(&self) -> Option<&T> {
        can_cast::<Self, T>(self).then(|| view(self))
    }

    /// The same by value.
    ///
    /// # Errors
    ///
    /// The model as it was, when it is of another type.
    fn cast_into<T: Model>(self) -> Result<T, Self> {
        if can_cast::<Self, T>(&self) { Ok(T::from_object(self.into_object())) } else { Err(self) }
    }

    /// As another model, whatever its type.
    fn view<T: Model>(&self) -> &T {
        view(self)
    }

    /// Sets `@odata.type` to the name of this type, which a service needs where it takes values of several types.
    #[must_use]
    fn typed(self) -> Self {
        let mut object = self.into_object();
        object.set_type(Self::TYPE);
        Self::from_object(object)
    }

    /// As the base type, for a place that takes values of several types: `@odata.type` says which one it is.
    fn into_base(self) -> Self::Base {
        let named = Self::Base::TYPE.is_empty() || self.as_object().type_name().is_some();
        let model = if named { self } else { self.typed() };
        Self::Base::from_object(model.into_object())
    }

    /// Whether it is that model or derives from it.
    #[doc(hidden)]
    fn is_a(model: TypeId) -> bool {
        model == TypeId::of::<Self>() || Self::Base::is_a(model)
    }
}

fn can_cast<A: Model, B: Model>(model: &A) -> bool {
    let named = |name: &str| name == B::TYPE || B::DERIVED.contains(&name);
    A::is_a(TypeId::of::<B>()) || model.as_object().type_name().is_some_and(named)
}

/// One view of an object as another.
pub fn view<A: Model, B: Model>(model: &A) -> &B {
    B::wrap_ref(A::peel_ref(model))
}

impl TryFrom<Value> for Object {
    type Error = Value;

    /// Gives the value back when it is no object.
    fn try_from(value: Value) -> Result<Self, Value> {
        if value.is_object() { Ok(Self::wrap(value)) } else { Err(value) }
    }
}

/// Gives the JSON back when it is no object.
impl TryFrom<serde_json::Value> for Object {
    type Error = serde_json::Value;

    fn try_from(json: serde_json::Value) -> Result<Self, serde_json::Value> {
        if let serde_json::Value::Object(map) = json { Ok(map.into()) } else { Err(json) }
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Object {
    fn from(map: serde_json::Map<String, serde_json::Value>) -> Self {
        let (names, values): (Vec<_>, Vec<_>) = map.into_iter().map(|(name, json)| (name.into(), json.into())).unzip();
        Self::wrap(Value(Json::Object(Fields::new(Names::new(names).into(), values))))
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        object.into_json()
    }
}

/// Makes a model.
///
/// ```
/// # mod demo {
/// # use msgraph::runtime;
/// use runtime::{Nullable, Property};
///
/// runtime::model! {
///     /// What every entity has.
///     Entity = "microsoft.graph.entity" { "microsoft.graph.user" }
/// }
///
/// runtime::model! {
///     /// A user; a view of an entity is a view of it too.
///     User: Entity = "microsoft.graph.user"
/// }
///
/// impl Entity {
///     pub const ID: Property<Entity> = Property::new("id");
///     pub fn id(&self) -> Option<&str> {
///         self.0.str("id")
///     }
///     pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
///         Self(self.0.with("id", value))
///     }
/// }
/// # }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! __model {
    ($(#[$meta:meta])* $name:ident $(= $type:literal $({ $($derived:tt)* })?)?) => {
        $crate::runtime::model! {
            $(#[$meta])* $name: $crate::runtime::Object $(= $type $({ $($derived)* })?)?
        }
    };
    ($(#[$meta:meta])* $name:ident: $base:ty) => {
        $crate::runtime::model! { $(#[$meta])* $name: $base = "" }
    };
    ($(#[$meta:meta])* $name:ident: $base:ty = $type:literal $({ $($derived:literal),* $(,)? })?) => {
        $(#[$meta])*
        #[repr(transparent)]
        #[derive(Clone, Default, PartialEq)]
        pub struct $name($crate::runtime::Object);

        // SAFETY: the struct is `repr(transparent)` over an object, which is `repr(transparent)` over a JSON value.
        #[allow(unsafe_code)]
        unsafe impl $crate::runtime::expansion::TransparentWrapper<$crate::runtime::Value> for $name {}

        impl $crate::runtime::Model for $name {
            type Base = $base;
            const TYPE: &'static str = $type;
            $(const DERIVED: &'static [&'static str] = &[$($derived),*];)?
        }

        impl From<$name> for $base {
            fn from(model: $name) -> Self {
                $crate::runtime::Model::into_base(model)
            }
        }

        impl $crate::runtime::expansion::Deref for $name {
            type Target = $base;

            fn deref(&self) -> &$base {
                $crate::runtime::expansion::view(self)
            }
        }

        impl $crate::runtime::expansion::Debug for $name {
            fn fmt(&self, f: &mut $crate::runtime::expansion::Formatter<'_>) -> $crate::runtime::expansion::FmtResult {
                $crate::runtime::expansion::Debug::fmt(&self.0, f)
            }
        }

        impl $name {
            /// Without properties.
            pub fn new() -> Self {
                Self($crate::runtime::Object::new())
            }
        }
    };
}
