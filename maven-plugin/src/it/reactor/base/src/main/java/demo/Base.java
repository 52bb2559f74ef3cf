package demo;

public final class Base {
  private Base() {}
}
