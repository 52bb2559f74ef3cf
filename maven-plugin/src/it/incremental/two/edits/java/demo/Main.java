package demo;

/** Calls a chain. */
public final class Main {
  private Main() {}

  /** Prints the number of this process. */
  public static void main(String[] args) throws Exception {
    System.out.println("pid " + Pid.create().two());
  }
}
